import type { DateOrder, DecimalSign } from '../../../contract/importTable.ts'
import { decimalOf, isPlainDecimal, signOf } from './decimalOf.ts'
import { isLimitWord } from './limitWord.ts'
import { looksLikeNumber, readNumber } from './readNumber.ts'
import { dateSays, readClock } from './readTime.ts'
import { cellText, isBlank, type Table } from './table.ts'

/** What the cells of a column say of themselves. */
export interface ColumnFacts {
  readonly kind: 'number' | 'time' | 'clock' | 'text' | 'empty'
  readonly blanks: number
  readonly examples: readonly string[]
  /** Null where only a person can tell. */
  readonly decimal: DecimalSign | null
  /** Cells that show why it cannot be told. */
  readonly unclearDecimals: readonly string[]
  readonly dateOrder: DateOrder | null
  readonly unclearDates: readonly string[]
  readonly unit: string | null
  readonly belowDetection: number
  /** Numbers such as 14.30, which may be times of day where a header says so. */
  readonly mayBeClock: boolean
}

const mostExamples = 5
const digitsOnly = /^-?\d{1,15}$/
/** Kinds are told from as many cells; signs and orders from all. */
const looked = 2_000

const remember = (list: string[], text: string, most: number): void => {
  if (list.length < most && !list.includes(text)) list.push(text)
}

const unitOf = (texts: readonly string[], decimal: DecimalSign): string | null => {
  const units = new Map<string, number>()
  for (const text of texts) {
    const read = readNumber(text, decimal)
    if ('value' in read && read.unit !== null) units.set(read.unit, (units.get(read.unit) ?? 0) + 1)
  }
  return [...units].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** @param same dates such as 01/01/2026, which read the same with the day or the month first */
const orderFrom = (
  found: Readonly<Record<DateOrder, number>>,
  unclear: number,
  same: number,
): DateOrder | null => {
  const orders = (['ymd', 'dmy', 'mdy'] as const).filter((order) => found[order] > 0)
  const swapped = orders.filter((order) => order !== 'ymd')
  if (swapped.length > 1 || (swapped.length === 0 && unclear > 0)) return null
  return swapped[0] ?? (found.ymd === 0 && same > 0 ? 'dmy' : 'ymd')
}

/** Looks through a column from a row on. */
export const describeColumn = (table: Table, column: number, firstRow: number): ColumnFacts => {
  let blanks = 0
  let seen = 0
  let numbers = 0
  let times = 0
  let clocks = 0
  let pointClocks = 0
  let belowDetection = 0
  const signs = { point: 0, comma: 0, either: 0 }
  const orders = { ymd: 0, dmy: 0, mdy: 0, either: 0, same: 0 }
  const examples: string[] = []
  const unclearDecimals: string[] = []
  const unclearDates: string[] = []
  const withText: string[] = []
  const byDecimal: Record<DecimalSign, string[]> = { point: [], comma: [] }
  for (let i = firstRow; i < table.length; i++) {
    const cell = table[i]?.[column]
    const text = cellText(cell)
    if (isBlank(text)) {
      blanks += 1
      continue
    }
    seen += 1
    if (examples.length < mostExamples) remember(examples, text, mostExamples)
    if (typeof cell === 'number' || digitsOnly.test(text)) {
      numbers += 1
      continue
    }
    const order = isPlainDecimal(text) ? undefined : dateSays(text)
    if (order !== undefined) {
      times += 1
      orders[order ?? 'same'] += 1
      if (order === 'either') remember(unclearDates, text, 3)
      continue
    }
    if (seen <= looked && readClock(text) !== null) {
      if (isPlainDecimal(text)) pointClocks += 1
      else clocks += 1
    }
    if (isLimitWord(text)) {
      numbers += 1
      belowDetection += 1
      continue
    }
    const sign = signOf(text)
    if (sign !== null) {
      signs[sign] += 1
      if (sign === 'either') remember(unclearDecimals, text, 3)
      else remember(byDecimal[sign], text, 2)
    }
    if (seen <= looked || sign === null) {
      if (looksLikeNumber(text)) {
        numbers += 1
        if (withText.length < looked) withText.push(text)
      }
    } else numbers += 1
    if (text.startsWith('<') || text.startsWith('>')) belowDetection += 1
  }
  const mostly = (count: number): boolean => count * 2 >= seen && count > 0
  const kind =
    seen === 0
      ? 'empty'
      : mostly(times)
        ? 'time'
        : mostly(clocks)
          ? 'clock'
          : mostly(numbers)
            ? 'number'
            : 'text'
  const decimal = decimalOf({ point: signs.point, comma: signs.comma, ambiguous: unclearDecimals })
  const dateOrder = orderFrom(orders, orders.either, orders.same)
  return {
    kind,
    blanks,
    examples,
    decimal: kind === 'number' ? decimal : null,
    unclearDecimals: decimal === null ? [...byDecimal.point, ...byDecimal.comma, ...unclearDecimals] : [],
    dateOrder: kind === 'time' ? dateOrder : null,
    unclearDates: dateOrder === null ? unclearDates : [],
    unit: kind === 'number' ? unitOf(withText, decimal ?? 'point') : null,
    belowDetection,
    mayBeClock: mostly(pointClocks),
  }
}
