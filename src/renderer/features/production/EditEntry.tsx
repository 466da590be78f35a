import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shiftTypeChoices } from '../../components/line/shiftTypeWords.ts'
import { sentenceFaults } from '../../components/sentenceFaults.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { outdatedByEntry } from './EntrySheet.tsx'
import classes from './Production.module.css'
import {
  fieldHelp,
  fieldWords,
  numberFields,
  type RecordDraft,
  type RecordShift,
  readRecord,
} from './recordDraft.ts'

interface EditEntryProps {
  readonly entry: ProductionEntry
  readonly today: string
  readonly onDone: () => void
}

const draftOf = (entry: ProductionEntry): RecordDraft => ({
  order: entry.work_order_id,
  texts: {
    units_produced: typedNumber(entry.units_produced),
    units_defective: typedNumber(entry.units_defective),
    run_time_hours: typedNumber(entry.run_time_hours),
    employees_assigned: typedNumber(entry.employees_assigned),
    employees_present: typedNumber(entry.employees_present),
    downtime_total_minutes: typedNumber(entry.downtime_total_minutes),
  },
  operation: entry.operation_id ?? '',
  job: entry.job_id ?? '',
  notes: entry.notes ?? '',
})

/** Corrects an entry; what was there before stays in the audit log. */
export const EditEntry = ({ entry, today, onDone }: EditEntryProps) => {
  const [draft, setDraft] = useState(() => draftOf(entry))
  const [shift, setShift] = useState<RecordShift>({ day: entry.shift_date, type: entry.shift_type })
  const [tried, setTried] = useState(false)
  const change = useChange('production.update', outdatedByEntry)
  const { faults: typing, input } = readRecord(draft, shift, true)
  const told = sentenceFaults(change.error, 'changes')
  const faults: Readonly<Record<string, string>> = { ...told, ...(tried ? typing : {}) }
  const form = useFirstFault(faults)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input === null) return
    const changes = {
      ...input,
      employees_present: input.employees_present ?? null,
      downtime_total_minutes: input.downtime_total_minutes ?? null,
      operation_id: input.operation_id ?? null,
      job_id: input.job_id ?? null,
      notes: input.notes ?? null,
    }
    change.mutate({ entry_id: entry.production_entry_id, changes }, { onSuccess: onDone })
  }
  const word = (name: 'order' | 'operation' | 'job' | 'notes', label: string, field: string) => (
    <TextInput
      label={label}
      autoComplete="off"
      value={draft[name]}
      onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
      error={faults[field] ?? faults[name]}
    />
  )
  return (
    <form ref={form} className={classes.sheet} onSubmit={submit} noValidate aria-label={t('Correct entry')}>
      {word('order', t('Work order'), 'work_order_id')}
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('Day on which the shift began')}
          max={today}
          value={shift.day}
          onChange={({ currentTarget: { value } }) => value !== '' && setShift({ ...shift, day: value })}
          error={faults.shift_date}
        />
        <Select
          label={t('Shift')}
          allowDeselect={false}
          data={shiftTypeChoices}
          value={shift.type}
          onChange={(type) => type !== null && setShift({ ...shift, type: type as ShiftType })}
          error={faults.shift_type}
        />
        {numberFields.map((field) => (
          <TextInput
            key={field}
            label={fieldWords[field]}
            inputMode="decimal"
            autoComplete="off"
            value={draft.texts[field]}
            description={faults[field] === undefined ? fieldHelp[field] : null}
            error={faults[field]}
            onChange={({ currentTarget }) =>
              setDraft({ ...draft, texts: { ...draft.texts, [field]: currentTarget.value } })
            }
          />
        ))}
        {word('operation', t('Step of the work'), 'operation_id')}
        {word('job', t('Job'), 'job_id')}
      </div>
      {word('notes', t('Note'), 'notes')}
      <ErrorNotice error={Object.keys(told).length === 0 ? change.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={change.isPending}>
          {t('Save correction')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('Leave it as it is')}
        </Button>
      </div>
    </form>
  )
}
