import type { Cell } from './chartTable.ts'

/** The decimal separator of a locale, the program's own unless given. */
const separatorOf = (locale: string | undefined): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'

/** Twelve digits: what a mean has beyond them is rounding of the computer. */
const digits = 12

const numberText = (value: number, separator: string): string =>
  String(Number(value.toPrecision(digits))).replace('.', separator)

/** A text that a spreadsheet would take for a formula is kept a text, and what would end the cell is a blank. */
const plainText = (text: string): string => {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ')
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line
  return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as text that spreadsheets paste into cells: a tab between cells, numbers as the locale writes them and without
 * thousands set apart.
 *
 * @param locale whose decimal separator the numbers get
 * @example tabSeparated([['Mean', 1.5, null]], 'de-DE') // 'Mean\t1,5\t\r\n'
 */
export const tabSeparated = (rows: readonly (readonly Cell[])[], locale: string | undefined): string => {
  const separator = separatorOf(locale)
  const text = (cell: Cell): string => {
    if (cell === null) return ''
    return typeof cell === 'number' ? numberText(cell, separator) : plainText(cell)
  }
  return rows.map((row) => `${row.map(text).join('\t')}\r\n`).join('')
}
