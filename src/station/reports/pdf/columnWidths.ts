import { joints } from './linesOf.ts'
import type { Paper } from './paper.ts'
import type { Column, Row } from './table.ts'

/** No column takes more of the page than this because of what it holds. */
const widest = 0.42

/** The widest part of a text that is not broken: what a column cannot do without. */
const widestPart = (paper: Paper, text: string, size: number, bold: boolean): number =>
  paper
    .shown(text)
    .split(' ')
    .flatMap((word) => word.split(joints))
    .reduce((most, part) => Math.max(most, paper.widthOf(part, { size, bold })), 0)

/** What a column wants: never less than its widest part, better all that it holds in one line, best its title too. */
type Wants = readonly [least: number, content: number, whole: number]

const wantsOf = (paper: Paper, { title }: Column, i: number, rows: readonly Row[], size: number): Wants => {
  const most = paper.width * widest
  const titleSize = size - 0.5
  let least = widestPart(paper, title, titleSize, true)
  let content = 0
  let hang = 0
  for (const row of rows) {
    if ('group' in row) continue
    const cell = row.cells[i] ?? ''
    const {
      text,
      bold = row.isTotal === true,
      mark = '',
      picture,
    } = typeof cell === 'string' ? { text: cell } : cell
    if (mark !== '') hang = Math.max(hang, paper.widthOf(mark, { size }))
    least = Math.max(least, picture?.width ?? 0, Math.min(widestPart(paper, text, size, bold), most / 2))
    content = Math.max(content, paper.widthOf(paper.shown(text), { size, bold }))
  }
  const held = Math.max(least, Math.min(content, most))
  const whole = Math.max(held, paper.widthOf(paper.shown(title), { size: titleSize, bold: true }))
  return [least + hang, held + hang, whole + hang]
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0)

/**
 * The widths of a table's columns, together as wide as the paper: each as wide as what it holds, those that grow share the rest. Where
 * there is too little room, titles are broken first, then what the columns hold.
 */
export const columnWidths = (
  paper: Paper,
  columns: readonly Column[],
  rows: readonly Row[],
  size: number,
  padding: number,
): number[] => {
  const room = 2 * padding + 0.5
  const wants = columns.map((column, i) => wantsOf(paper, column, i, rows, size))
  const stages = ([0, 1, 2] as const).map((stage) => wants.map((want) => want[stage] + room))
  const [least = [], content = [], whole = []] = stages
  const left = paper.width - sumOf(whole)
  if (left >= 0) {
    const shares = columns.map(({ grow = 0 }) => grow)
    const all = sumOf(shares)
    return whole.map((width, i) =>
      all === 0 ? width + left / columns.length : width + (left * (shares[i] ?? 0)) / all,
    )
  }
  const [from, to] = sumOf(content) <= paper.width ? [content, whole] : [least, content]
  const spare = paper.width - sumOf(from)
  if (spare < 0) return from.map((width) => (width * paper.width) / sumOf(from))
  const part = spare / (sumOf(to) - sumOf(from))
  return from.map((width, i) => width + ((to[i] ?? 0) - width) * part)
}
