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
  const texts = (table[index] ?? []).map(cellText)
  const names = texts.filter((text) => !isBlank(text))
  const isPure = !names.some(isData)
  if (isPure && names.some(isKnown)) return true
  const below = table.slice(index + 1, index + 1 + looked)
  return texts.some((text, column) => {
    // Values may be headed by their numbers; such a row takes a name that is known.
    if (isBlank(text) || isData(text) || !(isPure || isKnown(text))) return false
    const cells = below.map((one) => cellText(one[column])).filter((one) => !isBlank(one))
    return cells.length > 0 && cells.filter(isData).length * 2 > cells.length
  })
}

/**
 * Which row is the header: 1 is the first, 0 where there is none. It is the last row above the data that names its columns.
 *
 * @param isKnown whether a text is a name that columns have
 */
export const headerRowOf = (table: Table, isKnown: (name: string) => boolean): number => {
  const widths = table.slice(0, looked).map(filled)
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  let header = 0
  for (let i = 0; i < Math.min(deepest, table.length); i++) {
    if ((widths[i] ?? 0) * 5 < usual * 4 || widths[i] === 0) continue
    if (namesColumns(table, i, isKnown)) header = i + 1
    else if (header > 0 || table[i]?.some((cell) => isData(cellText(cell))) === true) break
  }
  return header
}
