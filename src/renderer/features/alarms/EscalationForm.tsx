import { Button, MultiSelect, Select, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Escalation } from '../../../contract/alarmEscalation.ts'
import type { ContractError } from '../../../contract/errors.ts'
import type { InputOf } from '../../../contract/operations.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { type EscalationDraft, escalationDraft, isWhole, settingsOfDraft } from './escalationDraft.ts'
import { StepFields } from './StepFields.tsx'
import { severityChoices, severityOf } from './severityChoices.ts'

interface EscalationFormProps {
  readonly known: Escalation | null
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (settings: InputOf<'escalation.create'>) => void
  readonly onCancel: () => void
}

/** Whom an alarm that nobody acknowledges is told to, and after how long. */
export const EscalationForm = ({ known, error, busy, onSave, onCancel }: EscalationFormProps) => {
  const tiles = useBoard()?.tiles ?? []
  const webhooks = useOperation('webhook.list', {}).data ?? []
  const [draft, setDraft] = useState<EscalationDraft>(() => escalationDraft(known))
  const [tried, setTried] = useState(false)
  const change = (changes: Partial<EscalationDraft>) => setDraft({ ...draft, ...changes })
  const lines = [...new Set([...tiles.flatMap(({ line }) => line ?? []), ...draft.lines])].toSorted()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (draft.name.trim() !== '' && draft.steps.every(isWhole)) onSave(settingsOfDraft(draft))
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Escalation')}>
      <TextInput
        label={t('Name')}
        description={t('Such as: shift leader of line 2.')}
        maxLength={80}
        value={draft.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        error={tried && draft.name.trim() === '' ? t('Give it a name.') : undefined}
      />
      <Switch
        size="md"
        className={classes.tab ?? ''}
        label={t('Switched on')}
        checked={draft.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      <Select
        label={t('Applies to')}
        data={[...severityChoices]}
        value={draft.severity ?? 'any'}
        allowDeselect={false}
        onChange={(value) => change({ severity: severityOf(value) })}
      />
      <MultiSelect
        label={t('Characteristics')}
        searchable
        placeholder={draft.characteristics.length === 0 ? t('All') : ''}
        data={tiles.map(({ characteristic_id: id, name, code }) => ({
          value: String(id),
          label: name === code ? name : `${name} (${code})`,
        }))}
        value={draft.characteristics.map(String)}
        onChange={(values) => change({ characteristics: values.map(Number) })}
      />
      {lines.length > 0 && (
        <MultiSelect
          label={t('Lines')}
          placeholder={draft.lines.length === 0 ? t('All') : ''}
          data={lines}
          value={[...draft.lines]}
          onChange={(values) => change({ lines: values })}
        />
      )}
      {draft.steps.map((step, place) => (
        <StepFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          key={place}
          place={place}
          step={step}
          webhooks={webhooks}
          tried={tried}
          onChange={(next) => change({ steps: draft.steps.toSpliced(place, 1, next) })}
          onRemove={
            draft.steps.length === 1 ? null : () => change({ steps: draft.steps.toSpliced(place, 1) })
          }
        />
      ))}
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => change({ steps: [...draft.steps, { minutes: null, addresses: [], webhooks: [] }] })}
        >
          {t('Add a step')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('Save escalation')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
