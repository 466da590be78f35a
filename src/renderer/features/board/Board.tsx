import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { NothingMeasured } from '../../components/NothingMeasured.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { TourOffer } from '../tour/TourOffer.tsx'
import { BoardTiles } from './BoardTiles.tsx'

/** Every characteristic at a glance, the most urgent first; before them the groups with an open signal. */
export const Board = () => {
  const board = useBoard()
  const { may } = useSession()
  const [, navigate] = useLocation()
  const demo = useChange('demo.start')
  if (board === null) return null
  if (board.tiles.length === 0) {
    return (
      <Screen title={t('Board')}>
        <TourOffer />
        <NothingMeasured>
          {may('system.configure') && (
            <Button
              variant="default"
              loading={demo.isPending}
              onClick={() =>
                demo.mutate(
                  {},
                  { onSuccess: ({ characteristic_id }) => navigate(`/charts/${characteristic_id}`) },
                )
              }
            >
              {t('Explore with sample data')}
            </Button>
          )}
        </NothingMeasured>
        <ErrorNotice error={demo.error} />
      </Screen>
    )
  }
  return <BoardTiles board={board} />
}
