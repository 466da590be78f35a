import { Button } from '@mantine/core'
import type { RunningStandstill } from '../../../contract/production/standstill.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'
import { minutesWords } from './minutesWords.ts'
import { useRunningStandstill } from './runningStandstill.ts'
import classes from './ShopEvents.module.css'

interface StandstillNowProps {
  readonly line: string
  readonly zone: string
  /** Asks what it was. */
  readonly onEnded: (standstill: RunningStandstill) => void
}

/** One tap when the line stops, and one when it runs again, which asks what it was. */
export const StandstillNow = ({ line, zone, onEnded }: StandstillNowProps) => {
  const now = useNow(1000)
  const { standstill, begin, end, drop, busy, error } = useRunningStandstill(line)
  if (standstill === undefined) return <ErrorNotice error={error} />
  if (standstill === null) {
    return (
      <>
        <div className={classes.now}>
          <p>{t('Does the line stand still? Tap, and say what it was when it runs again.')}</p>
          <Button className={classes.tap ?? ''} loading={busy} onClick={begin}>
            {t('Standstill now')}
          </Button>
        </div>
        <ErrorNotice error={error} />
      </>
    )
  }
  const startedAt = Date.parse(standstill.started_at)
  const endedAt = standstill.ended_at === null ? null : Date.parse(standstill.ended_at)
  const time = localTime(startedAt, zone).time
  const took = minutesWords(Math.floor(Math.max(0, (endedAt ?? now) - startedAt) / 60_000))
  return (
    <>
      <div className={classes.now} data-running>
        <StateMark kind="warning" />
        <p aria-live="off">
          {endedAt === null
            ? t('The line stands still since {{time}}, for {{took}}.', { time, took })
            : t('The line stood still from {{time}}, for {{took}}. It is not recorded yet.', { time, took })}
        </p>
        <Button variant="default" disabled={busy} onClick={() => drop(standstill)}>
          {t('It was none')}
        </Button>
        <Button
          className={classes.tap ?? ''}
          loading={busy}
          onClick={() => (endedAt === null ? end(standstill, onEnded) : onEnded(standstill))}
        >
          {endedAt === null ? t('It runs again') : t('Say what it was')}
        </Button>
      </div>
      <ErrorNotice error={error} />
    </>
  )
}
