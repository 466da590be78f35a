import type { Row } from './row.ts'

const head = ['what', 'measured', 'yardstick', 'ratio', 'must reach', 'reached?']

const verdict = (reached: boolean | null): string => (reached === null ? '–' : reached ? 'yes' : 'NO')

const cellsOf = (row: Row): string[] => [
  row.what,
  row.measured,
  row.yardstick,
  row.ratio === null ? '–' : row.ratio.toFixed(2),
  row.mustReach,
  verdict(row.reached),
]

/** Prints the rows as a Markdown table, and below it what else was seen. */
export const printTable = (rows: readonly Row[]): void => {
  const lines = [head, ...rows.map(cellsOf)]
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  const print = (cells: readonly string[]): void =>
    console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  const [first = [], ...rest] = lines
  print(first)
  console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  for (const cells of rest) print(cells)
  const notes = rows.flatMap(({ what, notes: seen = [] }) => seen.map((note) => `- ${what}: ${note}`))
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`)
}
