import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import classes from './Board.module.css'
import { Tile } from './Tile.tsx'
import { byUrgency } from './urgency.ts'

/** Every characteristic at a glance, the most urgent first. */
export const Board = () => {
  const board = useBoard()
  const { may } = useSession()
  const [, navigate] = useLocation()
  const demo = useChange('demo.start')
  if (board === null) return null
  if (board.tiles.length === 0) {
    const own = may('characteristic.configure')
    return (
      <Screen title="Board">
        <Empty
          sentence={
            own
              ? 'Nothing is measured here yet.'
              : 'Nothing is measured here yet. Ask a leader to set up a characteristic.'
          }
        >
          {own && (
            <Button component={Link} href="/characteristics/new">
              Set up a characteristic
            </Button>
          )}
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
              Explore with sample data
            </Button>
          )}
        </Empty>
        <ErrorNotice error={demo.error} />
      </Screen>
    )
  }
  return (
    <Screen title="Board">
      <ul className={classes.tiles}>
        {board.tiles.toSorted(byUrgency).map((tile) => (
          <li key={tile.characteristic_id}>
            <Tile tile={tile} />
          </li>
        ))}
      </ul>
    </Screen>
  )
}
