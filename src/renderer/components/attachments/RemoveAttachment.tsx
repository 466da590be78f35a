import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Attachment } from '../../../contract/attachment.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import classes from './Attachments.module.css'

interface RemoveAttachmentProps {
  readonly attachment: Attachment
  readonly onKeep: () => void
}

/** Asks why a photo or file goes; the audit log keeps that and its hash. */
export const RemoveAttachment = ({ attachment, onKeep }: RemoveAttachmentProps) => {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const remove = useChange('attachment.remove', ['attachment.list'])
  const missing = tried && reason.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') remove.mutate({ attachment_id: attachment.id, reason })
  }
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={t('Remove {{name}}', { name: attachment.file_name })}
    >
      <TextInput
        label={t('Why is it removed?')}
        data-autofocus
        autoFocus
        required
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        {...(missing
          ? { error: t('Give a reason; it stays in the audit log.') }
          : { description: t('It stays in the audit log.') })}
      />
      <ErrorNotice error={remove.error} />
      <div className={classes.buttons}>
        <Button type="submit" color="alarm" loading={remove.isPending}>
          {t('Remove it')}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {t('Keep it')}
        </Button>
      </div>
    </form>
  )
}
