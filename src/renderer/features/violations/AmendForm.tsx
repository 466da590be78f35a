import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import type { Violation } from '../../../contract/violation.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Violations.module.css'

interface AmendFormProps {
  readonly violation: Violation
  readonly onDone: () => void
}

/** Those that are offered, and the one that was said, though it may be retired since. */
const choices = (entries: readonly CodeEntry[] | undefined, said: string | null) =>
  (entries ?? [])
    .filter(({ code, retired_at }) => retired_at === null || code === said)
    .map(({ code, label, retired_at }) => ({
      value: code,
      label: retired_at === null ? label : t('{{label}} (retired)', { label }),
    }))

/** Changes what was said when a violation was acknowledged. The former words stay in the audit log. */
export const AmendForm = ({ violation, onDone }: AmendFormProps) => {
  const causes = useOperation('cause.list', { include_retired: true })
  const actions = useOperation('action.list', { include_retired: true })
  const amend = useChange('violation.amend', ['violation.list', 'violation.get', 'violation.pareto'])
  const [cause, setCause] = useState(violation.cause_code)
  const [action, setAction] = useState(violation.action_code)
  const [comment, setComment] = useState(violation.comment ?? '')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const faults = fieldFaults(amend.error)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    amend.mutate(
      {
        violation_id: violation.id,
        ...(cause === null ? {} : { cause_code: cause }),
        ...(action === null ? {} : { action_code: action }),
        comment: comment.trim() === '' ? null : comment.trim(),
        reason: reason.trim(),
      },
      { onSuccess: onDone },
    )
  }

  return (
    <form className={classes.amend} onSubmit={submit} noValidate aria-label={t('Change cause or action')}>
      <Select
        label={t('Cause')}
        searchable
        allowDeselect={false}
        data={choices(causes.data, violation.cause_code)}
        value={cause}
        onChange={setCause}
        error={faults.cause_code}
      />
      <Select
        label={t('Action')}
        searchable
        allowDeselect={false}
        data={choices(actions.data, violation.action_code)}
        value={action}
        onChange={setAction}
        error={faults.action_code}
      />
      <Textarea
        label={t('Comment')}
        autosize
        minRows={1}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <TextInput
        label={t('Why it is changed')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        {...helpOr(
          tried && reason.trim() === '' ? t('Say why: the audit log keeps it.') : faults.reason,
          t('The audit log keeps this beside the former words.'),
        )}
      />
      <ErrorNotice error={amend.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={amend.isPending}>
          {t('Save change')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('Keep as it is')}
        </Button>
      </div>
    </form>
  )
}
