import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { NothingMeasured } from '../../components/NothingMeasured.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Board.module.css'
import { GroupTile } from './GroupTile.tsx'
import { Tile } from './Tile.tsx'
import { byUrgency } from './urgency.ts'

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
  return (
    <Screen title={t('Board')}>
      <ul className={classes.tiles}>
        {board.groups.map((group) => (
          <li key={t('group {{groupId}}', { groupId: group.group_id })}>
            <GroupTile group={group} />
          </li>
        ))}
        {board.tiles.toSorted(byUrgency).map((tile) => (
          <li key={tile.characteristic_id}>
            <Tile tile={tile} />
          </li>
        ))}
      </ul>
    </Screen>
  )
}
