import type { ChartMemory } from '../../spc/charts/chartDefinition.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { Carried } from '../../spc/createPlotter.ts'
import { createSeriesPlotter } from '../../spc/createSeriesPlotter.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { memoryAfter } from '../../storage/measurements/chartMemory.ts'
import { pointsAfter, type SeriesPoint } from '../../storage/measurements/series.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { estimatesOf, revisionAt, type SeriesState } from '../ingest/seriesState.ts'

/** Two memories that differ by less, in sigmas, give the same verdict on every later point. */
const negligible = 1e-12

/**
 * What an accumulating chart remembers after each point of a stretch; null where no limits were frozen, and nothing at all for
 * a chart that does not accumulate.
 */
export const memoriesOf = (
  { plan, revisions }: Pick<SeriesState, 'plan' | 'revisions'>,
  points: readonly SeriesPoint[],
  before: Carried,
): (ChartMemory | null)[] => {
  if (chartDefinition(plan.chartType).accumulation === null) return []
  const estimates = estimatesOf(revisions)
  const plotter = createSeriesPlotter(plan, before)
  return points.map((point) => {
    const revision = revisionAt(revisions, point)?.revision ?? null
    const estimate = revision === null ? null : (estimates.get(revision) ?? null)
    plotter.plot({ values: point.measurements, part: point.part, excluded: point.excluded, estimate })
    return estimate === null ? null : plotter.memory()
  })
}

const isSame = (a: ChartMemory | null, b: ChartMemory | null, sigma: number): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= negligible * sigma))

/**
 * The points after a changed one that the change can touch, oldest first: those whose windows reach back to it and, on an
 * accumulating chart, those until it remembers again what it remembered before.
 */
export const pointsTouchedAfter = (db: ReadableDb, state: SeriesState, at: SeriesPoint): SeriesPoint[] => {
  const { plan, revisions, characteristic } = state
  const reach = state.evaluator.windowSize + 1
  if (chartDefinition(plan.chartType).accumulation === null) {
    return pointsAfter(db, characteristic.id, at, reach)
  }
  const before = carriedBefore(db, characteristic.id, plan, revisions, at)
  for (let count = 256; ; count *= 4) {
    const after = pointsAfter(db, characteristic.id, at, count)
    const memories = memoriesOf(state, [at, ...after], before).slice(1)
    const settled = after.findIndex((point, i) => {
      if (i + 1 < reach) return false
      const sigma = revisionAt(revisions, point)?.sigma ?? 0
      return isSame(memories[i] ?? null, memoryAfter(db, point.id), sigma)
    })
    if (settled >= 0) return after.slice(0, settled + 1)
    if (after.length < count) return after
  }
}
