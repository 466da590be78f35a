import type { ChartPlan } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { revisionAt } from '../ingest/seriesState.ts'

/**
 * What is plotted for a stretch of a series, one by one, so that a long one is never in memory as a whole. The moving range of the first point needs the value before it.
 *
 * @param previous what was plotted for the judged point before the first; null where there is none
 */
export function* plotStretch(
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  points: Iterable<SeriesPoint>,
  previous: number | null,
): Generator<PlottedPoint> {
  const { location, dispersion } = chartDefinition(plan.chartType)
  let before = previous
  for (const point of points) {
    const value = location.plot(point.measurements, before)
    yield {
      sampleId: point.id,
      at: point.at,
      n: point.measurements.length,
      value,
      dispersion: dispersion.plot(point.measurements, point.excluded ? null : before),
      revision: revisionAt(revisions, point)?.revision ?? null,
      excluded: point.excluded,
    }
    if (!point.excluded) before = value
  }
}
