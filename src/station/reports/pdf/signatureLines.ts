import { inks } from './inks.ts'
import type { Paper } from './paper.ts'

/** Lines to sign on, beside each other, each with what the signature stands for and what belongs on it. */
export const signatureLines = (paper: Paper, roles: readonly string[], below: string): void => {
  const gap = 18
  const width = (paper.width - gap * (roles.length - 1)) / roles.length
  const height = 62
  paper.need(height)
  const line = paper.y + 38
  roles.forEach((role, i) => {
    const x = paper.left + i * (width + gap)
    paper.artifact(() => {
      paper.pdf
        .lineWidth(0.7)
        .moveTo(x, line)
        .lineTo(x + width, line)
        .stroke(inks.limit)
    })
    paper.tag('P', () => {
      paper.write(role, x, line + 4, { size: 8, bold: true })
      paper.write(below, x, line + 15, { size: 7, ink: inks.quiet })
    })
  })
  paper.y += height
}
