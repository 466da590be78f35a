import { inks } from './inks.ts'
import type { Paper } from './paper.ts'

/** What stands at a point beyond its limits, or in a pattern. */
export interface Mark {
  readonly ruleId: number
  /** Nobody acknowledged it yet: it is filled. */
  readonly isOpen: boolean
}

/** Draws the mark of a rule with its number: a square for rule 1, a triangle for the others. */
export const drawMark = (paper: Paper, x: number, y: number, { ruleId, isOpen }: Mark): void => {
  const { pdf } = paper
  const isBeyond = ruleId === 1
  const ink = isBeyond ? inks.alarm : inks.warning
  const half = 4.2
  pdf.lineWidth(0.9)
  if (isBeyond) pdf.rect(x - half, y - half, 2 * half, 2 * half)
  else
    pdf
      .moveTo(x, y - half * 1.35)
      .lineTo(x + half * 1.25, y + half)
      .lineTo(x - half * 1.25, y + half)
      .closePath()
  pdf.fillAndStroke(isOpen ? ink : '#FFFFFF', ink)
  const look = {
    size: ruleId > 9 ? 4.6 : 5.6,
    bold: true,
    ink: isOpen ? '#FFFFFF' : ink,
    align: 'center' as const,
  }
  paper.write(String(ruleId), x, y - look.size * 0.58 + (isBeyond ? 0 : 0.7), look)
}
