import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AlarmShelf, ShelfSubject } from '../../../contract/alarm.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { ShelveForm } from './ShelveForm.tsx'
import { shelvingOutdates } from './shelvingOutdates.ts'

interface ShelvingProps {
  readonly subject: ShelfSubject
  /** What it is put aside by now. */
  readonly shelf: AlarmShelf | null
  /** What the button says, where it stands for more than one alarm. */
  readonly label?: string
}

/** Puts alarms aside for a while, or says that they are, by whom and until when, and takes them back. */
export const Shelving = ({ subject, shelf, label }: ShelvingProps) => {
  const { user, may } = useSession()
  const policy = useOperation('alarmPolicy.get', {})
  const unshelve = useChange('alarm.unshelve', shelvingOutdates)
  const [asking, setAsking] = useState(false)
  if (shelf !== null) {
    return (
      <section className={classes.held} aria-label={t('Shelved')}>
        <p>
          {t('Shelved by {{who}} until {{until}}: {{reason}}', {
            who: shelf.shelved_by,
            until: formatExact(Date.parse(shelf.until)),
            reason: shelf.reason,
          })}
        </p>
        <ErrorNotice error={unshelve.error} />
        {may('violation.acknowledge') && (
          <div className={classes.buttons}>
            <Button
              variant="default"
              loading={unshelve.isPending}
              onClick={() => unshelve.mutate({ subject: shelf.subject })}
            >
              {t('Take back now')}
            </Button>
          </div>
        )}
      </section>
    )
  }
  if (!may('violation.acknowledge') || policy.data?.shelving.roles.includes(user.role) === false) return null
  return asking ? (
    <ShelveForm subject={subject} onDone={() => setAsking(false)} />
  ) : (
    <div className={classes.buttons}>
      <Button variant="default" onClick={() => setAsking(true)}>
        {label ?? t('Shelve')}
      </Button>
    </div>
  )
}
