import { openCount } from '../../components/openCount.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { alarmsOf } from '../../shell/alarmSentence.ts'
import { t } from '../../words/t.ts'
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
        {alarms > 0 && <strong>{t('{{count}} alarms nobody has acknowledged ·', { count: alarms })} </strong>}
        {open === 0 ? t('Nothing open') : t('{{count}} open violations', { count: open })}
      </span>
    </output>
  )
}
