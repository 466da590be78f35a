import type { ChartPlan } from '../../spc/chartPlan.ts'
import type { Carried } from '../../spc/createPlotter.ts'
import { createSeriesPlotter } from '../../spc/createSeriesPlotter.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { estimatesOf, revisionAt } from '../ingest/seriesState.ts'

/**
 * What is plotted for a stretch of a series, one by one, so that a long one is never in memory as a whole.
 *
 * @param before what the judged points before the first leave behind
 */
export function* plotStretch(
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  points: Iterable<SeriesPoint>,
  before: Carried,
): Generator<PlottedPoint> {
  const estimates = estimatesOf(revisions)
  const plotter = createSeriesPlotter(plan, before)
  for (const point of points) {
    const revision = revisionAt(revisions, point)?.revision ?? null
    const estimate = revision === null ? null : (estimates.get(revision) ?? null)
    const { id: sampleId, at, part, excluded } = point
    const plotted = plotter.plot({ values: point.measurements, part, excluded, estimate })
    yield {
      sampleId,
      at,
      part,
      n: plotted.n,
      value: plotted.value,
      dispersion: plotted.dispersion,
      companion: plotted.companion,
      equivalentSize: plotted.equivalentSize,
      ...(plotted.level === undefined ? {} : { level: plotted.level }),
      revision,
      excluded,
    }
  }
}
