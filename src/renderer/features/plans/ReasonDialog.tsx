import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'

interface ReasonDialogProps {
  readonly title: string
  readonly help: string
  /** What the button does. */
  readonly does: string
  readonly opened: boolean
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly onClose: () => void
  readonly onReason: (reason: string) => void
}

/** Asks why, before something is left out or given up. */
export const ReasonDialog = ({
  title,
  help,
  does,
  opened,
  busy,
  error,
  onClose,
  onReason,
}: ReasonDialogProps) => {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') onReason(reason.trim())
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form className={classes.dialog} onSubmit={submit} noValidate>
        <Textarea
          label={t('Reason')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
          description={help}
          error={tried && reason.trim() === '' ? t('Say why: it is recorded.') : undefined}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            {does}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
