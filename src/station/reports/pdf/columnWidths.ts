import type { Paper } from './paper.ts'
import type { Column, Row } from './table.ts'

/** No column takes more of the page than this because of what it holds. */
const widest = 0.42

/** The widest word of a text: what a column cannot do without. */
const widestWord = (paper: Paper, text: string, size: number, bold: boolean): number =>
  Math.max(
    0,
    ...paper
      .shown(text)
      .split(' ')
      .map((word) => paper.widthOf(word, { size, bold })),
  )

/**
 * The widths of a table's columns, together as wide as the paper: each as wide as what it holds, those that grow share the rest. Where
 * there is too little room, what is wider than its widest word gives way.
 */
export const columnWidths = (
  paper: Paper,
  columns: readonly Column[],
  rows: readonly Row[],
  size: number,
  padding: number,
): number[] => {
  const most = paper.width * widest
  const needs = columns.map(({ title }, i) => {
    let least = widestWord(paper, title, size - 0.5, true)
    let natural = least
    for (const { cells, isTotal = false } of rows) {
      const cell = cells[i] ?? ''
      const text = typeof cell === 'string' ? cell : cell.text
      const width = typeof cell === 'string' ? 0 : (cell.picture?.width ?? 0)
      least = Math.max(least, width)
      const bold = isTotal || (typeof cell !== 'string' && cell.bold === true)
      natural = Math.max(natural, paper.widthOf(paper.shown(text), { size, bold }))
      least = Math.max(least, Math.min(widestWord(paper, text, size, bold), most / 2))
    }
    const room = 2 * padding + 0.5
    return { least: least + room, natural: Math.max(least, Math.min(natural, most)) + room }
  })
  const wanted = needs.reduce((sum, { natural }) => sum + natural, 0)
  const left = paper.width - wanted
  if (left >= 0) {
    const shares = columns.map(({ grow = 0 }) => grow)
    const all = shares.reduce((sum, one) => sum + one, 0)
    return needs.map(({ natural }, i) =>
      all === 0 ? natural + left / columns.length : natural + (left * (shares[i] ?? 0)) / all,
    )
  }
  const spare = needs.reduce((sum, { natural, least }) => sum + natural - least, 0)
  const part = spare === 0 ? 0 : Math.min(1, -left / spare)
  const given = needs.map(({ natural, least }) => natural - (natural - least) * part)
  const total = given.reduce((sum, one) => sum + one, 0)
  return total <= paper.width ? given : given.map((width) => (width * paper.width) / total)
}
