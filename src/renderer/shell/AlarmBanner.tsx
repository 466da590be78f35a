import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { StateMark } from '../components/StateMark.tsx'
import { useBoard } from '../connection/BoardProvider.tsx'
import { t } from '../words/t.ts'
import { alarmsOf, moreAlarms } from './alarmSentence.ts'
import classes from './Banner.module.css'

/** Stands on every screen while something beyond its limits, of a characteristic or a group, is not acknowledged. */
export const AlarmBanner = () => {
  const board = useBoard()
  const [newest, ...more] = board === null ? [] : alarmsOf(board)
  if (newest === undefined) return null
  const groups = more.filter((alarm) => alarm.of === 'group').length
  return (
    <div className={classes.banner} role="alert">
      <StateMark kind="alarm" unacknowledged />
      <p>
        <strong>{newest.name}</strong> {newest.sentence} {moreAlarms(more.length - groups, groups)}
      </p>
      <Button component={Link} href={newest.chart} variant="default">
        {t('Open chart')}
      </Button>
      <Button component={Link} href="/violations" color="alarm">
        {t('Acknowledge')}
      </Button>
    </div>
  )
}
