import { inks } from './inks.ts'
import type { Paper } from './paper.ts'

/** What stands at the head and the foot of every page. */
export interface PageWords {
  readonly station: string
  /** Beside the station, such as the line. */
  readonly line: string
  readonly title: string
  readonly made: string
  readonly pageOf: (page: number, pages: number) => string
}

/** As much of a text as fits, with … where something was left off. */
const fitted = (paper: Paper, text: string, width: number, size: number): string => {
  const shown = paper.shown(text)
  if (paper.widthOf(shown, { size }) <= width) return shown
  const letters = [...shown]
  while (letters.length > 1 && paper.widthOf(`${letters.join('')}…`, { size }) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Writes the head and the foot of the page that is open. */
export const pageMarks = (paper: Paper, words: PageWords, page: number, pages: number): void => {
  const { pdf, left, width } = paper
  const right = left + width
  const size = 8
  const station = fitted(paper, words.station, width * 0.4, size * 1.08)
  paper.write(station, left, 30, { size, bold: true })
  const after = left + paper.widthOf(station, { size, bold: true })
  const title = fitted(paper, words.title, width * 0.4, size)
  paper.write(title, right, 30, { size, ink: inks.quiet, align: 'right' })
  const room = right - paper.widthOf(title, { size }) - 16 - after
  if (words.line !== '')
    paper.write(fitted(paper, `  ·  ${words.line}`, room, size), after, 30, { size, ink: inks.quiet })
  pdf.lineWidth(0.6).moveTo(left, 46).lineTo(right, 46).stroke(inks.line)
  const foot = paper.bottom + 14
  pdf.lineWidth(0.6).moveTo(left, foot).lineTo(right, foot).stroke(inks.line)
  paper.write(fitted(paper, words.made, width * 0.75, 7), left, foot + 6, { size: 7, ink: inks.quiet })
  paper.write(words.pageOf(page, pages), right, foot + 6, { size: 7, ink: inks.quiet, align: 'right' })
}
