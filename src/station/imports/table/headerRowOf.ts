import { looksLikeNumber } from './readNumber.ts'
import { looksLikeClock, looksLikeTime } from './readTime.ts'
import { type Cell, cellText, isBlank, type Table } from './table.ts'

const looked = 200

/** A header may stand below a title and a few lines about the report. */
const deepest = 10

const isData = (text: string): boolean => looksLikeNumber(text) || looksLikeTime(text) || looksLikeClock(text)

const filled = (row: readonly Cell[] | undefined): number =>
  row?.filter((cell) => cellText(cell) !== '').length ?? 0

/** Whether a row names what stands below it: text above numbers or dates, or names that are known. */
const namesColumns = (table: Table, index: number, isKnown: (name: string) => boolean): boolean => {
  const row = table[index] ?? []
  const texts = row.map(cellText)
  const names = texts.filter((text) => text !== '')
  if (names.length === 0 || names.some((text) => isData(text))) {
    return names.length > 0 && names.filter(isKnown).length * 2 > names.length
  }
  if (names.some(isKnown)) return true
  const below = table.slice(index + 1, index + 1 + looked)
  return texts.some((text, column) => {
    if (text === '') return false
    const cells = below.map((one) => cellText(one[column])).filter((one) => !isBlank(one))
    return cells.length > 0 && cells.filter(isData).length * 2 > cells.length
  })
}

/**
 * Which row is the header: 1 is the first, 0 where there is none.
 *
 * @param isKnown whether a text is a name that columns have
 */
export const headerRowOf = (table: Table, isKnown: (name: string) => boolean): number => {
  const widths = table.slice(0, looked).map(filled)
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  for (let i = 0; i < Math.min(deepest, table.length); i++) {
    if ((widths[i] ?? 0) * 2 < usual || widths[i] === 0) continue
    return namesColumns(table, i, isKnown) ? i + 1 : 0
  }
  return 0
}
