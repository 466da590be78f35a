import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './ShopEvents.module.css'

interface RemoveEventProps {
  /** What the button says, such as Remove standstill. */
  readonly does: string
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly onRemove: (reason: string) => void
}

/** Takes a record away, with the reason; the button opens what asks for it. */
export const RemoveEvent = ({ does, busy, error, onRemove }: RemoveEventProps) => {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  if (!asking) {
    return (
      <Button variant="default" color="alarm" onClick={() => setAsking(true)}>
        {does}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') onRemove(reason.trim())
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={does}>
      <Textarea
        label={t('Why is it removed?')}
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
        <Button type="submit" color="alarm" loading={busy}>
          {does}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('Keep it')}
        </Button>
      </div>
    </form>
  )
}
