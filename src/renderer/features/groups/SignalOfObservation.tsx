import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { AcknowledgeSignal } from './AcknowledgeSignal.tsx'
import classes from './Groups.module.css'

/** What people made of an observation beyond the limit, or the form to say it. */
export const SignalOfObservation = ({ signal }: { readonly signal: GroupSignal }) => {
  const { may } = useSession()
  const [asking, setAsking] = useState(false)
  if (signal.status === 'withdrawn') {
    return <p className={classes.quiet}>{t('Its signal was withdrawn: later data changed the verdict.')}</p>
  }
  if (signal.status === 'acknowledged') {
    return (
      <p className={classes.signal}>
        <StateMark kind="alarm" hollow />
        <span>
          {t('Acknowledged by {{acknowledgedBy}}', { acknowledgedBy: signal.acknowledged_by })}
          {signal.acknowledged_at !== null && (
            <>
              , <RelativeTime at={signal.acknowledged_at} />
            </>
          )}
          : {signal.cause_code}, {signal.action_code}.{signal.comment !== null && ` ${signal.comment}`}
        </span>
      </p>
    )
  }
  if (!may('violation.acknowledge')) return null
  return asking ? (
    <AcknowledgeSignal signal={signal} brief onDone={() => setAsking(false)} />
  ) : (
    <Button onClick={() => setAsking(true)}>{t('Acknowledge')}</Button>
  )
}
