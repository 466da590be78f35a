import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'

interface WithReasonProps {
  /** What the button says, such as Void entry. */
  readonly does: string
  readonly asks: string
  readonly isAlarm?: boolean
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly onReason: (reason: string) => void
}

/** Does something for which a reason is recorded; the button opens what asks for it. */
export const WithReason = ({ does, asks, isAlarm = false, busy, error, onReason }: WithReasonProps) => {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const color = isAlarm ? { color: 'alarm' } : {}
  if (!asking) {
    return (
      <div className={classes.buttons}>
        <Button variant="default" {...color} onClick={() => setAsking(true)}>
          {does}
        </Button>
      </div>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') onReason(reason.trim())
  }
  return (
    <form className={classes.sheet} onSubmit={submit} noValidate aria-label={does}>
      <Textarea
        label={asks}
        autoFocus
        autosize
        minRows={2}
        maxLength={400}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={tried && reason.trim() === '' ? t('Say why: it is recorded.') : undefined}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" {...color} loading={busy}>
          {does}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('Leave it as it is')}
        </Button>
      </div>
    </form>
  )
}
