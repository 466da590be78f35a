import type { ChartPanel } from '../../spc/chartType.ts'
import { limitsFor } from './chartModel.ts'
import type { Polyline } from './envelope.ts'
import type { LimitStep } from './limitSteps.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import type { PanelPicture } from './panelPicture.ts'

/** Points further out than so many half widths of the limits do not stretch the scale; they are drawn at the edge, with an arrow. */
const farthest = 4

/**
 * The range of y for a panel: its limits, the points in view and, where asked, the specification, with some air. One
 * absurd value does not flatten all others.
 */
export const yRange = (
  { model, draft, showSpecification }: Pick<PanelPicture, 'model' | 'draft' | 'showSpecification'>,
  panel: ChartPanel,
  steps: readonly LimitStep[],
  line: Polyline,
): { min: number; max: number } => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const step of steps) {
    for (const known of [
      limitsFor(model, step.revision, step.n, step.equivalentSize),
      draft?.limitsFor(step.n, step.equivalentSize) ?? null,
    ]) {
      const limits = limitsOfPanel(known, panel)
      if (limits === null) continue
      low = Math.min(low, limits.lcl)
      high = Math.max(high, limits.ucl)
    }
  }
  const reach = high > low ? ((high - low) / 2) * (farthest - 1) : Number.POSITIVE_INFINITY
  const floor = low - reach
  const ceiling = high + reach
  for (const value of line.y) {
    if (value < low) low = Number.isFinite(floor) ? Math.max(value, floor) : value
    if (value > high) high = Number.isFinite(ceiling) ? Math.min(value, ceiling) : value
  }
  if (showSpecification && panel === 'location') {
    const { lsl, usl } = model.characteristic
    low = Math.min(low, lsl ?? low)
    high = Math.max(high, usl ?? high)
  }
  if (low > high) return { min: 0, max: 1 }
  const air = high > low ? (high - low) * 0.08 : Math.abs(high) * 0.01 || 1
  return { min: panel === 'dispersion' && low >= 0 ? Math.max(low - air, 0) : low - air, max: high + air }
}
