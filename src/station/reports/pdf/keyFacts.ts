import { inks } from './inks.ts'
import type { Paper } from './paper.ts'
import { actualOf } from './prose.ts'

/** A name and what there is to say of it. */
export type Fact = readonly [name: string, value: string]

/** Facts in columns: each name small above its value. */
export const keyFacts = (paper: Paper, facts: readonly Fact[], columns = 4): void => {
  const gap = 12
  const width = (paper.width - gap * (columns - 1)) / columns
  const nameLook = { size: 7, ink: inks.quiet }
  const valueLook = { size: 9 }
  for (let from = 0; from < facts.length; from += columns) {
    const row = facts.slice(from, from + columns)
    const values = row.map(([, value]) => paper.lines(value, width, valueLook))
    const height =
      paper.lineHeight(nameLook) +
      Math.max(...values.map((lines) => lines.length)) * paper.lineHeight(valueLook)
    paper.need(height)
    const { y } = paper
    row.forEach(([name, value], i) => {
      const x = paper.left + i * (width + gap)
      const draw = (): void => {
        paper.write(paper.lines(name, width, nameLook)[0] ?? '', x, y, nameLook)
        ;(values[i] ?? []).forEach((line, n) => {
          paper.write(line, x, y + paper.lineHeight(nameLook) + n * paper.lineHeight(valueLook), valueLook)
        })
      }
      const { actual } = actualOf(paper, value)
      paper.tag('P', draw, actual === undefined ? {} : { actual: `${name}: ${actual}` })
    })
    paper.y += height + 6
  }
  paper.y += 2
}
