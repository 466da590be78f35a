import type { CellObject } from 'write-excel-file/node'
import { localTime } from '../../../contract/zoneClock.ts'
import { escapedText } from './escapedText.ts'
import type { CellContent, ColumnKind } from './sheet.ts'

const formats: Readonly<Record<ColumnKind, string | undefined>> = {
  text: undefined,
  yes: undefined,
  exact: undefined,
  count: '#,##0',
  number: '#,##0.00',
  day: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
}

/** What a spreadsheet would take for a formula when somebody edits the cell (OWASP, CSV Injection). */
const looksLikeFormula = /^[=+\-@\t\r]/

/** Excel's cells hold no more. */
const longest = 32_767

const text = (value: string): CellObject => ({
  type: String,
  value: escapedText(value.replaceAll(/\p{Surrogate}/gu, '\ufffd').slice(0, longest)),
  ...(looksLikeFormula.test(value) ? { format: '@' } : {}),
})

/**
 * A value as a cell of a workbook: numbers and dates are real ones, text is never a formula. An empty cell is null.
 *
 * @param zone of the plant, by whose clocks times are shown
 */
export const cellOf = (value: CellContent, kind: ColumnKind, zone: string): CellObject | null => {
  if (value === null || value === '') return null
  const format = formats[kind]
  if (typeof value === 'boolean') return { type: Boolean, value }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: Number, value, ...(format === undefined ? {} : { format }) }
      : null
  }
  if (kind === 'day') return { type: Date, value: new Date(`${value}T00:00:00Z`), format: formats.day ?? '' }
  if (kind === 'time') {
    const shown = localTime(Date.parse(value), zone)
    return { type: Date, value: new Date(`${shown.day}T${shown.time}:00Z`), format: formats.time ?? '' }
  }
  return text(value)
}
