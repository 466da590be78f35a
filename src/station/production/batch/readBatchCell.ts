import type { DecimalSign } from '../../../contract/importTable.ts'
import { choiceOf } from '../../imports/production/choiceWords.ts'
import { readNumber } from '../../imports/table/readNumber.ts'
import { cellText, isBlank } from '../../imports/table/table.ts'

/** The columns that hold numbers. */
export const numberFields: ReadonlySet<string> = new Set([
  'units_produced',
  'units_good',
  'units_defective',
  'run_time_hours',
  'employees_assigned',
  'employees_present',
  'shift_hours_scheduled',
  'downtime_total_minutes',
])

export type BatchCell = { readonly value: string | number | undefined } | { readonly error: string }

const isoDay = /^\d{4}-\d{2}-\d{2}$/

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const dayOf = (text: string): BatchCell => {
  const isDay = isoDay.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  return isDay ? { value: text } : { error: `Invalid date format. Expected YYYY-MM-DD, got '${shown(text)}'` }
}

/**
 * @param decimal null where the numbers of the file do not tell whether a comma or a point is their decimal sign
 */
const numberOf = (text: string, decimal: DecimalSign | null): BatchCell => {
  const [byPoint, byComma] = [readNumber(text, 'point'), readNumber(text, 'comma')]
  const isSame = 'value' in byPoint && 'value' in byComma && byPoint.value === byComma.value
  const read = decimal === 'comma' ? byComma : byPoint
  if (decimal === null && !isSame && 'value' in byPoint && 'value' in byComma) {
    return {
      error: `"${text}" is ${byPoint.value} or ${byComma.value}. Write it without a sign between thousands, and with one decimal sign in the whole file`,
    }
  }
  if ('fault' in read) return { error: read.fault }
  if (read.bound !== null || read.unit !== null) {
    return { error: `"${shown(text)}" is not a number alone. Leave out what is not one` }
  }
  if (read.value < 0) return { error: `Negative value not allowed: ${read.value}` }
  return { value: read.value }
}

/**
 * Reads a cell of a file of entries; undefined where it is blank. Days are ISO 8601 only.
 *
 * @example readBatchCell('shift_date', '12/15/2025', 'point') // { error: "Invalid date format. Expected YYYY-MM-DD, got '12/15/2025'" }
 */
export const readBatchCell = (field: string, cell: string, decimal: DecimalSign | null): BatchCell => {
  const text = cellText(cell)
  if (field === 'notes' || field.endsWith('_id')) return { value: text === '' ? undefined : text }
  if (isBlank(text)) return { value: undefined }
  if (field === 'shift_date') return dayOf(text)
  if (field === 'shift_type') return { value: choiceOf(field, text) }
  return numberOf(text, decimal)
}
