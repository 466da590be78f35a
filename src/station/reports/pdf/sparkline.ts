import { inks } from './inks.ts'
import type { Paper } from './paper.ts'
import type { Box } from './picture.ts'

/** Draws a small line of values with their target; gaps where there is none. */
export const drawSparkline = (
  paper: Paper,
  box: Box,
  values: readonly (number | null)[],
  target: number | null,
): void => {
  const { pdf } = paper
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return
  const all = target === null ? known : [...known, target]
  const low = Math.min(...all)
  const high = Math.max(...all)
  const span = high > low ? high - low : 1
  const y = (value: number): number => box.y + box.height - 2 - ((value - low) / span) * (box.height - 4)
  const x = (i: number): number => box.x + 2 + (i / Math.max(1, values.length - 1)) * (box.width - 4)
  if (target !== null) {
    pdf
      .lineWidth(0.5)
      .dash(2, { space: 1.5 })
      .moveTo(box.x, y(target))
      .lineTo(box.x + box.width, y(target))
    pdf.stroke(inks.limit).undash()
  }
  let isOpen = false
  values.forEach((value, i) => {
    if (value === null) isOpen = false
    else {
      if (isOpen) pdf.lineTo(x(i), y(value))
      else pdf.moveTo(x(i), y(value))
      isOpen = true
    }
  })
  pdf.lineWidth(0.9).stroke(inks.data)
  const last = values.findLastIndex((value) => value !== null)
  const end = values[last]
  if (end !== undefined && end !== null) pdf.circle(x(last), y(end), 1.5).fill(inks.data)
}
