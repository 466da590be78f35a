import { inks } from './inks.ts'
import type { Paper } from './paper.ts'

/** A point off the scale, by its place along the panel. */
interface OffScale {
  readonly x: number
  readonly side: 1 | -1
  readonly isExcluded: boolean
}

/** Room for the mark of a rule between an arrow and the edge. */
const gap = 6.5
const height = 4.5
const halfWidth = 2.6

/** Draws an arrowhead inside the edge of a panel for each point that lies off its scale, as the screens do. */
export const drawEdgeArrows = (
  { pdf }: Paper,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  points: readonly OffScale[],
): void => {
  for (const isExcluded of [true, false]) {
    const shown = points.filter((point) => point.isExcluded === isExcluded)
    if (shown.length === 0) continue
    for (const { x, side } of shown) {
      const base = (side === 1 ? top : bottom) + side * (gap + height)
      pdf
        .moveTo(x - halfWidth, base)
        .lineTo(x + halfWidth, base)
        .lineTo(x, base - side * height)
        .closePath()
    }
    pdf.fill(isExcluded ? inks.quiet : inks.text)
  }
}
