import type { RecordColumn } from '../../../contract/importKind.ts'
import type { DateOrder, DecimalSign } from '../../../contract/importTable.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { readNumber } from '../table/readNumber.ts'
import { looksLikeTime, readClock, readTime } from '../table/readTime.ts'
import { type Cell, cellText, isBlank } from '../table/table.ts'
import { choiceOf, yesOrNo } from './choiceWords.ts'

/** How the cells of a column are written. */
export interface Writing {
  readonly decimal: DecimalSign
  readonly order: DateOrder
  /** Of times without an offset. */
  readonly zone: string
  /** Makes a time of what a clock of that zone shows. */
  readonly toTime: (wall: number) => number
}

/** What a cell says in the words of the API; undefined where it is blank. */
export type CellReading =
  | { readonly value: string | number | boolean | undefined }
  | { readonly fault: string }

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const numberOf = (cell: Cell, text: string, column: RecordColumn, decimal: DecimalSign): CellReading => {
  if (typeof cell === 'number') return { value: cell }
  const read = readNumber(text, decimal)
  if ('fault' in read) return read
  if (read.bound !== null) {
    return { fault: `"${text}" is a limit and not a value. Enter the value, or empty the cell.` }
  }
  if (read.unit === null || (column.units ?? []).includes(read.unit.toLowerCase())) {
    return { value: read.value }
  }
  return {
    fault: `"${text}" is in ${read.unit}, which this column does not take. Nothing is converted: enter the number alone.`,
  }
}

/** A day without a time is the noon of it, so that it is the same day in every zone nearby. */
const noon = 12 * 3_600_000

const midnight = 24 * 3_600_000

const timeOf = (text: string, { order, zone, toTime }: Writing, isDay: boolean): CellReading => {
  if (isDay && !looksLikeTime(text))
    return { fault: `"${shown(text)}" is not a date. Write it like 2026-03-04.` }
  const read = readTime(text, order)
  if ('fault' in read) return read
  const { at, isWall } = read
  if (isDay) return { value: isWall ? new Date(at).toISOString().slice(0, 10) : localTime(at, zone).day }
  const hasTime = at % midnight !== 0 || text.includes(':')
  return { value: new Date(isWall ? toTime(hasTime ? at : at + noon) : at).toISOString() }
}

const clockOf = (text: string): CellReading => {
  // A workbook keeps a time of day as one of a day long ago.
  const at = readClock(text.replace(/^\d{4}-\d\d-\d\d[T ]/, '').replace(/Z$/, ''))
  if (at === null) return { fault: `"${shown(text)}" is not a time of day. Write it like 14:30.` }
  return { value: new Date(at).toISOString().slice(11, 16) }
}

/**
 * Reads a cell of a record. What it says is not judged here: the contract does that.
 *
 * @example readCell('8,5 h', column, writing) // { value: 8.5 } in a column of hours with a decimal comma
 */
export const readCell = (cell: Cell, column: RecordColumn, writing: Writing): CellReading => {
  const { type, name } = column
  if (type === 'text') {
    const held = String(cell).trim()
    return { value: held === '' ? undefined : held }
  }
  const text = cellText(cell)
  if (isBlank(text)) return { value: undefined }
  switch (type) {
    case 'whole':
    case 'number':
      return numberOf(cell, text, column, writing.decimal)
    case 'day':
    case 'time':
      return timeOf(text, writing, type === 'day')
    case 'clock':
      return clockOf(text)
    case 'yes_no': {
      const said = yesOrNo(text)
      return said === null
        ? { fault: `"${shown(text)}" is neither yes nor no. Write one of them.` }
        : { value: said }
    }
    default:
      return { value: choiceOf(name, text) }
  }
}
