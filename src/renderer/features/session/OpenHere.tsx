import { openCount } from '../../components/openCount.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { alarmsOf } from '../../shell/alarmSentence.ts'
import classes from './LockScreen.module.css'

/** How much waits for a person, in numbers only: whoever passes a locked screen must see that, and nothing else. */
export const OpenHere = () => {
  const board = useBoard()
  if (board === null) return null
  const open = openCount(board.status)
  const alarms = alarmsOf(board).length
  return (
    <output className={classes.open} data-alarm={alarms > 0 || undefined}>
      {alarms > 0 && <StateMark kind="alarm" unacknowledged />}
      <span>
        {alarms > 0 && (
          <strong>{alarms === 1 ? '1 alarm' : `${alarms} alarms`} nobody has acknowledged · </strong>
        )}
        {open === 0 ? 'Nothing open' : open === 1 ? '1 open violation' : `${open} open violations`}
      </span>
    </output>
  )
}
