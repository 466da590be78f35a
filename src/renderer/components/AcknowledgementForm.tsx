import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../contract/errors.ts'
import { useOperation } from '../connection/useOperation.ts'
import { t } from '../words/t.ts'
import classes from './AcknowledgeForm.module.css'
import { ErrorNotice } from './ErrorNotice.tsx'
import { fieldFaults, helpOr } from './fieldFaults.ts'

/** What people found and what they did about it. */
export interface Acknowledgement {
  readonly cause_code: string
  readonly action_code: string
  readonly comment?: string
}

interface AcknowledgementFormProps {
  /** What is acknowledged. */
  readonly sentence: string
  /** Where height is scarce: without the lines of help. */
  readonly brief?: boolean
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onAcknowledge: (made: Acknowledgement) => void
}

/** Asks what was found and what was done about it. */
export const AcknowledgementForm = ({
  sentence,
  brief = false,
  error,
  busy,
  onAcknowledge,
}: AcknowledgementFormProps) => {
  const causes = useOperation('cause.list', {})
  const actions = useOperation('action.list', {})
  const [cause, setCause] = useState<string | null>(null)
  const [action, setAction] = useState<string | null>(null)
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)

  const faults = fieldFaults(error)
  const below = (fault: string | undefined, help: string) => (brief ? { error: fault } : helpOr(fault, help))
  const missing = (chosen: string | null, sentence: string) =>
    tried && chosen === null ? sentence : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (cause === null || action === null) return
    const said = comment.trim() === '' ? {} : { comment: comment.trim() }
    onAcknowledge({ cause_code: cause, action_code: action, ...said })
  }

  return (
    <form
      className={classes.form}
      data-brief={brief || undefined}
      onSubmit={submit}
      noValidate
      aria-label={t('Acknowledge')}
    >
      <p>{sentence}</p>
      <Select
        label={t('Cause')}
        placeholder={t('Choose what you found')}
        searchable
        maxDropdownHeight={320}
        data={causes.data?.map(({ code, label }) => ({ value: code, label })) ?? []}
        nothingFoundMessage={t('No cause has this name.')}
        value={cause}
        onChange={setCause}
        {...below(
          missing(cause, t('Choose a cause, even if it is “not found”.')) ?? faults.cause_code,
          t('Why the process left its usual course.'),
        )}
      />
      <Select
        label={t('Action')}
        placeholder={t('Choose what you did')}
        searchable
        maxDropdownHeight={320}
        data={actions.data?.map(({ code, label }) => ({ value: code, label })) ?? []}
        nothingFoundMessage={t('No action has this name.')}
        value={action}
        onChange={setAction}
        {...below(
          missing(action, t('Choose what you did about it.')) ?? faults.action_code,
          t('What you did about it.'),
        )}
      />
      <Textarea
        label={t('Comment')}
        autosize
        minRows={brief ? 1 : 2}
        {...(brief ? { placeholder: t('Optional') } : {})}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        {...below(faults.comment, t('Optional. What the next shift should know.'))}
      />
      <ErrorNotice error={causes.error ?? actions.error ?? error} />
      <Button type="submit" loading={busy}>
        {t('Acknowledge')}
      </Button>
    </form>
  )
}
