import { Autocomplete, Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SampleDetail } from '../../../contract/sample.ts'
import type { TraceField } from '../../../contract/traceability.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import { SignatureFields } from '../../components/signature/SignatureFields.tsx'
import { useSignature } from '../../components/signature/useSignature.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { ReasonField } from '../chart/ReasonField.tsx'
import { useReason } from '../chart/useReason.ts'
import classes from './Samples.module.css'
import { fieldWords } from './sampleWords.ts'
import { changesOfDraft, traceDraftOf } from './traceDraft.ts'

interface EditTracesProps {
  readonly sample: SampleDetail
  readonly fields: readonly TraceField[]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Changes what a subgroup carries and its note, with the reason. What it carried before stays in the audit log. */
export const EditTraces = ({ sample, fields, onDone, onCancel }: EditTracesProps) => {
  const [draft, setDraft] = useState(() => traceDraftOf(sample, fields))
  const [same, setSame] = useState(false)
  const reason = useReason()
  const correct = useChange('sample.correct')
  const signature = useSignature('sample.correct', correct.error)
  const refused = fieldFaults(correct.error)
  const set = (key: string, text: string) => setDraft({ ...draft, [key]: text })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const changes = changesOfDraft(sample, draft)
    setSame(changes === null)
    const given = reason.take()
    const signed = signature.take()
    if (given === null || signed === null || changes === null) return
    correct.mutate(
      {
        characteristic_id: sample.characteristic_id,
        sample_id: sample.sample_id,
        reason: given,
        ...signed,
        changes,
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Change what it carries')}>
      {fields.map(({ key, label, kind, choices }) => {
        const field = {
          label: fieldWords(label),
          autoComplete: 'off',
          maxLength: key === 'batch_number' || key === 'operator_id' ? 100 : 200,
          value: draft[key] ?? '',
          error: refused[key],
        }
        return kind === 'choice' ? (
          <Autocomplete key={key} {...field} data={[...choices]} onChange={(text) => set(key, text)} />
        ) : (
          <TextInput key={key} {...field} onChange={(event) => set(key, event.currentTarget.value)} />
        )
      })}
      <Textarea
        label={t('Note')}
        autosize
        maxLength={500}
        value={draft.note ?? ''}
        onChange={(event) => set('note', event.currentTarget.value)}
      />
      <ReasonField
        reason={reason}
        help={t('What was wrong. What it carried before stays in the audit log.')}
        fault={refused.reason}
      />
      <SignatureFields signature={signature} />
      {same && <p role="alert">{t('Nothing is different yet. Change a field, or cancel.')}</p>}
      <ErrorNotice error={correct.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={correct.isPending}>
          {t('Save what it carries')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
