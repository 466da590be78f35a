import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Handling } from '../../contract/alarmPolicy.ts'
import type { ContractError } from '../../contract/errors.ts'
import { useOperation } from '../connection/useOperation.ts'
import { t } from '../words/t.ts'
import { told } from '../words/told.ts'
import classes from './AcknowledgeForm.module.css'
import { ErrorNotice } from './ErrorNotice.tsx'
import { fieldFaults, helpOr } from './fieldFaults.ts'
import { Notice } from './Notice.tsx'

/** What people found and what they did about it. */
export interface Acknowledgement {
  readonly cause_code?: string
  readonly action_code?: string
  readonly comment?: string
}

interface AcknowledgementFormProps {
  /** What is acknowledged. */
  readonly sentence: string
  /** What leaders ask of this person for it. */
  readonly handling: Handling
  /** Where height is scarce: without the lines of help. */
  readonly brief?: boolean
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onAcknowledge: (made: Acknowledgement) => void
}

/** Asks what was found and what was done about it. */
export const AcknowledgementForm = ({
  sentence,
  handling,
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
  const missing = (required: boolean, chosen: string | null, sentence: string) =>
    tried && required && chosen === null ? sentence : undefined
  const optional = (required: boolean, help: string) =>
    required ? help : t('Optional here. {{help}}', { help })
  const {
    cause_required: needsCause,
    action_required: needsAction,
    comment_required: needsComment,
  } = handling
  const text = comment.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (needsCause && cause === null) return
    if (needsAction && action === null) return
    if (needsComment && text === '') return
    onAcknowledge({
      ...(cause === null ? {} : { cause_code: cause }),
      ...(action === null ? {} : { action_code: action }),
      ...(text === '' ? {} : { comment: text }),
    })
  }

  if (!handling.may_acknowledge) {
    return (
      <div className={classes.form}>
        <p>{told(sentence)}</p>
        <Notice kind="info">
          {t('A leader decided that your role may not acknowledge this. Ask a leader.')}
        </Notice>
      </div>
    )
  }

  return (
    <form
      className={classes.form}
      data-brief={brief || undefined}
      onSubmit={submit}
      noValidate
      aria-label={t('Acknowledge')}
    >
      <p>{told(sentence)}</p>
      <Select
        label={t('Cause')}
        placeholder={t('Choose what you found')}
        searchable
        maxDropdownHeight={320}
        data={causes.data?.map(({ code, label }) => ({ value: code, label })) ?? []}
        nothingFoundMessage={t('No cause has this name.')}
        clearable={!needsCause}
        value={cause}
        onChange={setCause}
        {...below(
          missing(needsCause, cause, t('Choose a cause, even if it is “not found”.')) ?? faults.cause_code,
          optional(needsCause, t('Why the process left its usual course.')),
        )}
      />
      <Select
        label={t('Action')}
        placeholder={t('Choose what you did')}
        searchable
        maxDropdownHeight={320}
        data={actions.data?.map(({ code, label }) => ({ value: code, label })) ?? []}
        nothingFoundMessage={t('No action has this name.')}
        clearable={!needsAction}
        value={action}
        onChange={setAction}
        {...below(
          missing(needsAction, action, t('Choose what you did about it.')) ?? faults.action_code,
          optional(needsAction, t('What you did about it.')),
        )}
      />
      <Textarea
        label={t('Comment')}
        autosize
        minRows={brief ? 1 : 2}
        {...(brief && !needsComment ? { placeholder: t('Optional') } : {})}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        {...below(
          missing(
            needsComment,
            text === '' ? null : text,
            t('Write a comment: a leader asks for one here.'),
          ) ?? faults.comment,
          needsComment
            ? t('What the next shift should know.')
            : t('Optional. What the next shift should know.'),
        )}
      />
      <ErrorNotice error={causes.error ?? actions.error ?? error} />
      <Button type="submit" loading={busy}>
        {t('Acknowledge')}
      </Button>
    </form>
  )
}
