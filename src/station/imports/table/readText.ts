import papaparse from 'papaparse'
import type { Delimiter } from '../../../contract/importTable.ts'

/** Rows that are enough to see how a text is divided. */
const looked = 60

/** In this order where two divide equally well: a comma is also a decimal sign. */
const candidates: readonly Delimiter[] = ['\t', ';', '|', ',']

/** The rows of a divided text, without those that are empty at its end. */
export interface TextTable {
  readonly rows: string[][]
  readonly delimiter: Delimiter
  /** Two columns or one with a decimal comma: the text does not tell. */
  readonly unsure: boolean
}

/** What Excel takes for the delimiter, and does not show. */
const firstLine = /^"?sep=(.)"?\r?\n/i

const parse = (text: string, delimiter: Delimiter, preview: number): string[][] => {
  const common = { delimiter, preview, skipEmptyLines: false, header: false } as const
  const { data, errors } = papaparse.parse<string[]>(text, common)
  // A cell that begins with a bare quote, such as "5 for five inches, swallows what follows: such a text has no quoting.
  if (!errors.some(({ type }) => type === 'Quotes')) return data
  const cut = preview > 0 && errors.every(({ code }) => code === 'MissingQuotes')
  return cut ? data : papaparse.parse<string[]>(text, { ...common, quoteChar: '\0' }).data
}

const isEmptyRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** How well a delimiter divides: the share of rows that have the usual number of columns; 0 where it divides nothing. */
const consistency = (rows: readonly string[][]): number => {
  const widths = rows.filter((row) => !isEmptyRow(row)).map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  if (usual === undefined || usual[0] < 2) return 0
  return usual[1] / widths.length
}

const delimiterOf = (text: string): Delimiter => {
  const head = text.slice(0, 200_000)
  let best: { delimiter: Delimiter; score: number } = { delimiter: '\t', score: 0 }
  for (const delimiter of candidates) {
    if (!head.includes(delimiter)) continue
    const score = consistency(parse(head, delimiter, looked))
    if (score > best.score + 0.05) best = { delimiter, score }
  }
  return best.delimiter
}

/** Whether each row is two whole numbers with a comma between, which one number with a decimal comma looks like, too. */
const isOneOrTwo = (rows: readonly string[][], delimiter: Delimiter): boolean => {
  if (delimiter !== ',') return false
  const data = rows.slice(0, looked).filter((row) => !isEmptyRow(row))
  return (
    data.length > 0 &&
    data.every(([whole = '', part = '', ...more]) => {
      return more.length === 0 && /^\s*[+-]?\d+$/.test(whole) && /^\d+\s*$/.test(part)
    })
  )
}

/**
 * Divides a pasted text, CSV or TSV into rows and cells: quotes as RFC 4180 has them, with line breaks within.
 *
 * @param given the delimiter; found by how evenly it divides unless given
 */
export const readText = (text: string, given?: Delimiter): TextTable => {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text
  const said = firstLine.exec(marked)
  const whole = said === null ? marked : marked.slice(said[0].length)
  const delimiter = given ?? candidates.find((one) => one === said?.[1]) ?? delimiterOf(whole)
  const rows = parse(whole, delimiter, 0)
  while (rows.length > 0 && isEmptyRow(rows.at(-1) ?? [])) rows.pop()
  return { rows, delimiter, unsure: given === undefined && said === null && isOneOrTwo(rows, delimiter) }
}
