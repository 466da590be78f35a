import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { StateMark } from '../components/StateMark.tsx'
import { useBoard } from '../connection/BoardProvider.tsx'
import { moreAlarms, openAlarms } from './alarmSentence.ts'
import classes from './Banner.module.css'

/** Stands on every screen while a point beyond its limits is not acknowledged. */
export const AlarmBanner = () => {
  const [newest, ...more] = openAlarms(useBoard()?.tiles ?? [])
  if (newest === undefined) return null
  return (
    <div className={classes.banner} role="alert">
      <StateMark kind="alarm" unacknowledged />
      <p>
        <strong>{newest.name}</strong> {newest.sentence} {moreAlarms(more.length)}
      </p>
      <Button component={Link} href={`/charts/${newest.characteristic_id}`} variant="default">
        Open chart
      </Button>
      <Button component={Link} href="/violations" color="alarm">
        Acknowledge
      </Button>
    </div>
  )
}
