import type { DateOrder } from '../../../contract/importTable.ts'
import { withoutMonthName } from './monthNames.ts'

/** A date and time of a cell, ms: by the wall clock where it names no offset. */
export type TimeReading = { readonly at: number; readonly isWall: boolean } | { readonly fault: string }

/** No date and time is longer. */
const longest = 60

const shape =
  /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?(?:(?:T|,?\s+)(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)?\s*([ap])?\.?\s?(?:m\.?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

const clock = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])\.?\s?m\.?)?$/i

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const partsOf = (text: string): RegExpExecArray | null => {
  if (text.length > longest) return null
  const found = shape.exec(text)
  if (found !== null) return found
  const named = withoutMonthName(text)
  return named === null ? null : shape.exec(named)
}

/** Two-digit years take two equal signs, so that a version or an address is no date. */
const hasYear = /\d{4}|^\d{1,2}([./-])\d{1,2}\1\d{2}\b/

const isDate = (text: string, found: RegExpExecArray): boolean => found[0] !== text || hasYear.test(text)

/** Whether a cell looks like a date, with or without a time. */
export const looksLikeTime = (text: string): boolean => {
  const found = /\d/.test(text) ? partsOf(text) : null
  return found !== null && isDate(text, found)
}

/** Whether a cell looks like a date, and what it says of the order of its parts then: undefined where it does not. */
export const dateSays = (text: string): DateOrder | 'either' | null | undefined => {
  const found = /\d/.test(text) ? partsOf(text) : null
  return found !== null && isDate(text, found) ? orderIn(found) : undefined
}

/** Whether a cell looks like a time of day. */
export const looksLikeClock = (text: string): boolean => text.length <= longest && clock.test(text)

const orderIn = ([, first = '', sign, second = '']: RegExpExecArray): DateOrder | 'either' | null => {
  if (first.length > 2) return 'ymd'
  if (sign === '.') return 'dmy'
  if (Number(first) > 12) return 'dmy'
  return Number(second) > 12 ? 'mdy' : first === second ? null : 'either'
}

/** What one cell says of the order of its parts: an order, `either` where day and month may be swapped, or nothing. */
export const orderOf = (text: string): DateOrder | 'either' | null => {
  const found = partsOf(text)
  return found === null ? null : orderIn(found)
}

const inOrder = (order: DateOrder, a: string, b: string, c: string): readonly [string, string, string] =>
  order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]

const inWords: Readonly<Record<DateOrder, string>> = {
  ymd: 'year first',
  dmy: 'day first',
  mdy: 'month first',
}

const yearOf = (text: string): number => {
  const year = Number(text)
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

const hourOf = (hours: number, half: string | undefined): number =>
  half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)

const isClock = (hours: number, minutes: number, seconds: number, half: string | undefined): boolean =>
  hours < 24 && minutes < 60 && seconds < 60 && (half === undefined || (hours >= 1 && hours <= 12))

const milliseconds = (part: string | undefined): number =>
  Math.floor(Number(`0.${part ?? '0'}`) * 1000 + 1e-6)

const offsetOf = (text: string): number => {
  if (text.length === 1) return 0
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2))
  return (text.startsWith('-') ? -size : size) * 60_000
}

/**
 * Reads a date with its time as spreadsheets of any locale write it, by the order of its column. A cell whose year stands first
 * has its own order, and one whose month is a word has no need of any.
 *
 * @param text by `cellText`, not blank
 * @example readTime('04.03.2026 14:30', 'dmy') // => { at: Date.UTC(2026, 2, 4, 14, 30), isWall: true }
 */
export const readTime = (text: string, order: DateOrder): TimeReading => {
  const found = partsOf(text)
  const unread = { fault: `"${shown(text)}" is not a date and time. Write it like 2026-03-04 14:30.` }
  if (found === null) return unread
  const [, a = '', , b = '', c = '', hours = '0', minutes = '0', seconds = '0', part, half, offset] = found
  const [year, month, day] = inOrder(a.length > 2 ? 'ymd' : order, a, b, c)
  if (month.length > 2 || day.length > 2 || !(year.length === 4 || year.length === 2)) return unread
  if (!isClock(Number(hours), Number(minutes), Number(seconds), half)) {
    return { fault: `"${shown(text)}" has no such time of day. Correct the cell.` }
  }
  const start = Date.UTC(yearOf(year), Number(month) - 1, Number(day))
  const date = new Date(start)
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    return {
      fault: `"${shown(text)}" is no day of the calendar${a.length > 2 ? '' : `, read ${inWords[order]}`}. Correct the cell${a.length > 2 ? '' : ', or the order of the column'}.`,
    }
  }
  const at =
    start +
    hourOf(Number(hours), half) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1_000 +
    milliseconds(part)
  return offset === undefined
    ? { at, isWall: true }
    : { at: at - offsetOf(offset.toUpperCase()), isWall: false }
}

/** Reads a time of day, ms since midnight. */
export const readClock = (text: string): number | null => {
  const found = text.length > longest ? null : clock.exec(text)
  if (found === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', part, half] = found
  if (!isClock(Number(hours), Number(minutes), Number(seconds), half)) return null
  return (
    hourOf(Number(hours), half) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1_000 +
    milliseconds(part)
  )
}
