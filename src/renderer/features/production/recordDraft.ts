import type { InputOf } from '../../../contract/operations.ts'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { type ParsedNumber, parseNumber, writesComma } from '../../components/parseNumber.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { t } from '../../words/t.ts'

/** The fields of numbers, in the order in which Enter goes through them. */
export const numberFields = [
  'units_produced',
  'units_defective',
  'run_time_hours',
  'employees_assigned',
  'employees_present',
  'downtime_total_minutes',
] as const

export type NumberField = (typeof numberFields)[number]

/** Those that every entry has; the others are shown where somebody asks for them. */
export const mainFields = numberFields.slice(0, 4)

/** An entry of production as it is typed. */
export interface RecordDraft {
  readonly order: string
  readonly texts: Readonly<Record<NumberField, string>>
  readonly operation: string
  readonly job: string
  readonly notes: string
}

export const fieldWords: Readonly<Record<NumberField, string>> = {
  units_produced: t('Units made'),
  units_defective: t('Of them defective'),
  run_time_hours: t('Run time, hours'),
  employees_assigned: t('People assigned'),
  employees_present: t('People present'),
  downtime_total_minutes: t('Standstill, minutes'),
}

/** What a field may be left empty for. */
export const fieldHelp: Readonly<Record<NumberField, string>> = {
  units_produced: t('Good and defective ones.'),
  units_defective: t('Empty is none.'),
  run_time_hours: t('At most 24.'),
  employees_assigned: t('To this work.'),
  employees_present: t('Empty is all of them.'),
  downtime_total_minutes: t('Optional.'),
}

/** What is kept for the next entry of a shift: hours and people are mostly the same. */
export const nextDraft = (before: RecordDraft | null, shiftHours: number | null): RecordDraft => ({
  order: '',
  texts: {
    units_produced: '',
    units_defective: '',
    run_time_hours: before?.texts.run_time_hours ?? typedNumber(shiftHours),
    employees_assigned: before?.texts.employees_assigned ?? '',
    employees_present: '',
    downtime_total_minutes: '',
  },
  operation: before?.operation ?? '',
  job: '',
  notes: '',
})

const whole: ReadonlySet<NumberField> = new Set([
  'units_produced',
  'units_defective',
  'employees_assigned',
  'employees_present',
])

const required: ReadonlySet<NumberField> = new Set(['units_produced', 'run_time_hours', 'employees_assigned'])

const most: Readonly<Record<NumberField, number>> = {
  units_produced: 1_000_000_000,
  units_defective: 1_000_000_000,
  run_time_hours: 24,
  employees_assigned: 100_000,
  employees_present: 100_000,
  downtime_total_minutes: 1440,
}

const aboveZero: ReadonlySet<NumberField> = new Set(['run_time_hours', 'employees_assigned'])

const faultOf = (field: NumberField, read: ParsedNumber): string | null => {
  if (read.kind === 'fault') return read.fault
  if (read.kind === 'empty') return required.has(field) ? t('Type a number here.') : null
  const { value } = read
  if (whole.has(field) && !Number.isInteger(value)) return t('This must be a whole number.')
  if (value < 0) return t('This cannot be negative.')
  if (value === 0 && aboveZero.has(field)) return t('This must be more than 0.')
  return value > most[field] ? t('At most {{most}}.', { most: most[field] }) : null
}

/** What was typed: the numbers that can be read, what is wrong, and the input where nothing is. */
export interface ReadRecord {
  readonly values: Readonly<Record<NumberField, number | null>>
  readonly faults: Readonly<Partial<Record<NumberField | 'order', string>>>
  readonly input: Omit<InputOf<'production.create'>, 'entry_uuid'> | null
}

/** The shift that is recorded. */
export interface RecordShift {
  readonly day: string
  readonly type: ShiftType
}

const pairFaults = (values: ReadRecord['values']): ReadRecord['faults'] => {
  const {
    units_produced: made,
    units_defective: bad,
    employees_assigned: assigned,
    employees_present: present,
  } = values
  return {
    ...(made !== null && bad !== null && bad > made
      ? { units_defective: t('More than the {{made}} that were made.', { made }) }
      : {}),
    ...(assigned !== null && present !== null && present > assigned
      ? { employees_present: t('More than the {{assigned}} that were assigned.', { assigned }) }
      : {}),
  }
}

/**
 * Reads an entry as it is typed.
 *
 * @param comma whether people here write 1,5 for one and a half
 */
export const readRecord = (
  draft: RecordDraft,
  { day, type }: RecordShift,
  comma = writesComma(),
): ReadRecord => {
  const reads = numberFields.map((field) => [field, parseNumber(draft.texts[field], comma)] as const)
  const values = Object.fromEntries(
    reads.map(([field, read]) => [field, read.kind === 'number' ? read.value : null]),
  ) as Record<NumberField, number | null>
  const faults: Partial<Record<NumberField | 'order', string>> = {
    ...(draft.order.trim() === '' ? { order: t('Scan or type the order.') } : {}),
    ...pairFaults(values),
  }
  for (const [field, read] of reads) {
    const fault = faultOf(field, read)
    if (fault !== null) faults[field] = fault
  }
  const { units_produced: units, run_time_hours: hours, employees_assigned: people } = values
  if (Object.keys(faults).length > 0 || units === null || hours === null || people === null) {
    return { values, faults, input: null }
  }
  const text = (name: 'operation_id' | 'job_id' | 'notes', typed: string) =>
    typed.trim() === '' ? {} : { [name]: typed.trim() }
  return {
    values,
    faults,
    input: {
      work_order_id: draft.order.trim(),
      shift_date: day,
      shift_type: type,
      units_produced: units,
      units_defective: values.units_defective ?? 0,
      run_time_hours: hours,
      employees_assigned: people,
      ...(values.employees_present === null ? {} : { employees_present: values.employees_present }),
      ...(values.downtime_total_minutes === null
        ? {}
        : { downtime_total_minutes: values.downtime_total_minutes }),
      ...text('operation_id', draft.operation),
      ...text('job_id', draft.job),
      ...text('notes', draft.notes),
    },
  }
}
