import { Button } from '@mantine/core'
import { localTime } from '../../../contract/zoneClock.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'
import { minutesWords } from './minutesWords.ts'
import type { RunningStandstill } from './runningStandstill.ts'
import classes from './ShopEvents.module.css'

interface StandstillNowProps {
  readonly zone: string
  readonly standstill: RunningStandstill | null
  readonly keep: (next: RunningStandstill | null) => void
  /** Asks what it was. */
  readonly onEnded: (standstill: RunningStandstill) => void
}

/** One tap when the line stops, and one when it runs again, which asks what it was. */
export const StandstillNow = ({ zone, standstill, keep, onEnded }: StandstillNowProps) => {
  const now = useNow(1000)
  if (standstill === null) {
    return (
      <div className={classes.now}>
        <p>{t('Does the line stand still? Tap, and say what it was when it runs again.')}</p>
        <Button className={classes.tap ?? ''} onClick={() => keep({ startedAt: Date.now(), endedAt: null })}>
          {t('Standstill now')}
        </Button>
      </div>
    )
  }
  const { startedAt, endedAt } = standstill
  const time = localTime(startedAt, zone).time
  const took = minutesWords(Math.floor(Math.max(0, (endedAt ?? now) - startedAt) / 60_000))
  const end = () => {
    const ended = { startedAt, endedAt: endedAt ?? Date.now() }
    keep(ended)
    onEnded(ended)
  }
  return (
    <div className={classes.now} data-running>
      <StateMark kind="warning" />
      <p aria-live="off">
        {endedAt === null
          ? t('The line stands still since {{time}}, for {{took}}.', { time, took })
          : t('The line stood still from {{time}}, for {{took}}. It is not recorded yet.', { time, took })}
      </p>
      <Button variant="default" onClick={() => keep(null)}>
        {t('It was none')}
      </Button>
      <Button className={classes.tap ?? ''} onClick={end}>
        {endedAt === null ? t('It runs again') : t('Say what it was')}
      </Button>
    </div>
  )
}
