import { Button, Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { TraceField } from '../../../contract/traceability.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { draftOfField, emptyField, readField, suggestedKey } from './fieldDraft.ts'
import { kindWords } from './kindWords.ts'
import classes from './Traceability.module.css'

interface FieldFormProps {
  /** Null adds one. */
  readonly field: TraceField | null
  readonly onDone: () => void
}

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }))

/** Says what a field is called, what it takes, and when it is asked for. */
export const FieldForm = ({ field, onDone }: FieldFormProps) => {
  const [draft, setDraft] = useState(() => (field === null ? emptyField : draftOfField(field)))
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const characteristics = useOperation('characteristic.list', {})
  const create = useChange('traceField.create', ['traceField.list'])
  const update = useChange('traceField.update', ['traceField.list'])
  const error = create.error ?? update.error
  const faults = { ...fieldFaults(error), ...fieldFaults(error, 'changes'), ...missing }
  const form = useFirstFault(faults)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readField(draft)
    setMissing('faults' in read ? read.faults : {})
    if ('faults' in read) return
    const { key, ...changes } = read.input
    const input = { ...changes, characteristic_ids: changes.characteristic_ids?.slice() ?? null }
    if (field === null) create.mutate({ key, ...input }, { onSuccess: onDone })
    else update.mutate({ key: field.key, changes: input }, { onSuccess: onDone })
  }
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Field')}>
      <TextInput
        label={t('Name')}
        maxLength={60}
        autoComplete="off"
        value={draft.label}
        onChange={(event) => setDraft({ ...draft, label: event.currentTarget.value })}
        {...helpOr(faults.label, t('What people read beside the field, such as Cavity.'))}
      />
      {field === null && (
        <TextInput
          label={t('Key')}
          maxLength={40}
          autoComplete="off"
          value={draft.key ?? suggestedKey(draft.label)}
          onChange={(event) => setDraft({ ...draft, key: event.currentTarget.value })}
          {...helpOr(faults.key, t('Under which programs send it in the metadata. It never changes.'))}
        />
      )}
      <Select
        label={t('What it takes')}
        data={kinds}
        allowDeselect={false}
        value={draft.kind}
        onChange={(kind) =>
          setDraft({ ...draft, kind: kind === 'choice' || kind === 'barcode' ? kind : 'text' })
        }
        description={t('Text is typed, a choice is tapped, a barcode is read.')}
      />
      {draft.kind === 'choice' && (
        <Textarea
          label={t('Choices')}
          autosize
          minRows={3}
          maxRows={10}
          value={draft.choices}
          onChange={(event) => setDraft({ ...draft, choices: event.currentTarget.value })}
          {...helpOr(faults.choices, t('One a line, in the order in which they are offered.'))}
        />
      )}
      <TextInput
        label={t('Barcodes that begin with')}
        maxLength={20}
        autoComplete="off"
        value={draft.prefix}
        onChange={(event) => setDraft({ ...draft, prefix: event.currentTarget.value })}
        {...helpOr(
          faults.barcode_prefix,
          t(
            'What is read with this beginning goes here wherever the cursor is; the beginning is taken off. Empty: none.',
          ),
        )}
      />
      <MultiSelect
        label={t('Asked for at')}
        placeholder={draft.characteristics.length === 0 ? t('Every characteristic') : ''}
        searchable
        clearable
        nothingFoundMessage={t('No characteristic has this name.')}
        data={
          characteristics.data?.map(({ id, name, code }) => ({
            value: String(id),
            label: `${name} (${code})`,
          })) ?? []
        }
        value={[...draft.characteristics]}
        onChange={(chosen) => setDraft({ ...draft, characteristics: chosen })}
        error={faults.characteristic_ids}
      />
      <Checkbox
        label={t('Must be filled in')}
        description={t('People cannot record without it; programs may leave it out.')}
        checked={draft.required}
        onChange={({ currentTarget }) => setDraft({ ...draft, required: currentTarget.checked })}
      />
      <Checkbox
        label={t('Keeps its value')}
        description={t('It stays filled in from one entry to the next until somebody changes it.')}
        checked={draft.sticky}
        onChange={({ currentTarget }) => setDraft({ ...draft, sticky: currentTarget.checked })}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={create.isPending || update.isPending}>
          {field === null ? t('Add field') : t('Save field')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
