import type { PointFigures } from '../../contract/sample.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import type { Carried } from '../../spc/createPlotter.ts'
import { explainLimits } from '../../spc/explain/explainLimits.ts'
import { explainPoint } from '../../spc/explain/explainPoint.ts'
import type { Zone } from '../../spc/zone.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { describeFigures } from '../limits/describeFigures.ts'

/** A stored subgroup as its chart shows it. */
interface ShownPoint {
  /** The plan by which it is shown: the chart's trial form while no limits are frozen. */
  readonly plan: ChartPlan
  /** Null while there are no limits, not even on trial. */
  readonly estimate: ProcessEstimate | null
  readonly stored: SeriesPoint
  readonly point: PlottedPoint
  readonly zone: Zone | 'trial'
  /** What the judged subgroups before it left behind. */
  readonly carried: Carried
  /** What was left out of the baseline of its limits, a sentence each. */
  readonly excluded: readonly string[]
}

/** The numbers of a stored subgroup, each with the way it was computed. */
export const pointFigures = (shown: ShownPoint): PointFigures => {
  const { plan, estimate, stored, point, zone, carried, excluded } = shown
  const { value, dispersion, companion, z } = explainPoint(
    {
      plan,
      estimate,
      values: stored.measurements,
      part: stored.part,
      point,
      // An excluded subgroup has no moving range: the next one is taken from the point before it.
      previous: stored.excluded ? null : (carried.previous ?? null),
      memory: carried.memory ?? null,
      excluded: stored.excluded,
    },
    zone,
  )
  if (estimate === null) return { value, dispersion, companion, z, limits: null }
  const { process: _none, ...limits } = describeFigures(
    [],
    explainLimits(plan, estimate, point.n, point.equivalentSize, excluded),
  )
  return { value, dispersion, companion, z, limits }
}
