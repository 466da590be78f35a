import type { ChartPlan } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import { measurementsBefore, type SeriesPoint } from '../../storage/measurements/series.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { plotStretch } from './plotStretch.ts'

/** What is plotted for neighbouring stored points, with the value before the first read from the database. */
export const stretchOf = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  points: readonly SeriesPoint[],
): PlottedPoint[] => {
  const [first] = points
  if (first === undefined) return []
  const before = measurementsBefore(db, characteristicId, first)
  const previous = before === null ? null : chartDefinition(plan.chartType).location.plot(before, null)
  return [...plotStretch(plan, revisions, points, previous)]
}
