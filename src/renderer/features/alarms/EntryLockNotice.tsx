import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EntryLock } from '../../../contract/alarmLock.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Alarms.module.css'

/** Says that entry is locked, why, and what to do: leaders release it here, with a reason. */
export const EntryLockNotice = ({ lock }: { readonly lock: EntryLock }) => {
  const { may } = useSession()
  const release = useChange('entryLock.release', ['entryLock.get', 'entryLock.list'])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    release.mutate({ characteristic_id: lock.characteristic_id, reason: reason.trim() })
  }
  return (
    <Notice kind="warning">
      <div className={classes.form}>
        <p>
          <strong>{t('Entry is locked.')}</strong>{' '}
          {lock.violation_id === null
            ? t('{{who}} locked it on {{at}}:', {
                who: lock.locked_by,
                at: formatExact(Date.parse(lock.locked_at)),
              })
            : t('A rule locked it on {{at}}:', { at: formatExact(Date.parse(lock.locked_at)) })}{' '}
          {told(lock.reason)}
        </p>
        {may('violation.amend') ? (
          <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Release entry')}>
            <Textarea
              label={t('Why entry may go on')}
              autosize
              minRows={1}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={tried && reason.trim() === '' ? t('Say why entry may go on.') : undefined}
            />
            <ErrorNotice error={release.error} />
            <div className={classes.buttons}>
              <Button type="submit" loading={release.isPending}>
                {t('Release entry')}
              </Button>
            </div>
          </form>
        ) : (
          <p>{t('Ask a leader: only a leader can release it.')}</p>
        )}
      </div>
    </Notice>
  )
}
