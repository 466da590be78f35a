import { panelStatistic } from '../../spc/charts/panelStatistic.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { limitsFor } from './chartModel.ts'
import type { Polyline } from './envelope.ts'
import type { LimitStep } from './limitSteps.ts'
import { limitsOfPanel } from './limitsOfPanel.ts'
import type { PanelPicture } from './panelPicture.ts'
import { shownChart } from './shownChart.ts'

/** Points further out than so many half widths of the limits do not stretch the scale; they are drawn at the edge, with an arrow. */
const farthest = 4

/** A scale cannot be wider than a double; what lies beyond is drawn at its edge. */
const farthestScale = 8e307

/** Air above and below, as a share of the range; a tolerance needs more, so that red is seen beyond it. */
const airOfLimits = 0.08
const airOfTolerance = 0.16

/** The lines and dots of a panel. */
export interface ShownLines extends Pick<PanelPicture, 'other'> {
  readonly line: Polyline
  /** Those in view alone. They widen the scale by no more than half of the limits' width to either side. */
  readonly faint: Float64Array | null
}

/**
 * The range of y for a panel: its limits, the points in view and, where asked, the specification, with some air. One
 * absurd value does not flatten all others.
 */
export const yRange = (
  { model, draft, showSpecification }: Pick<PanelPicture, 'model' | 'draft' | 'showSpecification'>,
  panel: ChartPanel,
  steps: readonly LimitStep[],
  { line, other, faint }: ShownLines,
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
  const limited = { low, high }
  for (const { y } of other === null ? [line] : [line, other.line]) {
    for (const value of y) {
      if (value < low) low = Number.isFinite(floor) ? Math.max(value, floor) : value
      if (value > high) high = Number.isFinite(ceiling) ? Math.min(value, ceiling) : value
    }
  }
  if (faint !== null && limited.high > limited.low) {
    const room = (limited.high - limited.low) / 2
    for (const value of faint) {
      if (value < low) low = Math.max(value, Math.min(low, limited.low - room))
      if (value > high) high = Math.min(value, Math.max(high, limited.high + room))
    }
  }
  if (showSpecification && panel === 'location') {
    const { lsl, usl } = model.characteristic
    low = Math.min(low, lsl ?? low)
    high = Math.max(high, usl ?? high)
  }
  if (low > high) return { min: 0, max: 1 }
  const share = model.characteristic.chart_type === 'precontrol' ? airOfTolerance : airOfLimits
  const spread = high - low
  const air = (Number.isFinite(spread) && spread > 0 ? spread : Math.abs(high) * 0.1 || 1) * share
  const bounded = panelStatistic(shownChart(model.characteristic), panel)?.lowerBound === 0
  const min = bounded && low >= 0 ? Math.max(low - air, 0) : low - air
  return { min: Math.max(min, -farthestScale), max: Math.min(high + air, farthestScale) }
}
