import type { ChartPlan } from '../../spc/chartPlan.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import { carriedBefore } from './carriedBefore.ts'
import { plotStretch } from './plotStretch.ts'

/** What is plotted for neighbouring stored points, with what they carry on read from the database. */
export const stretchOf = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  points: readonly SeriesPoint[],
): PlottedPoint[] => {
  const [first] = points
  if (first === undefined) return []
  return [
    ...plotStretch(plan, revisions, points, carriedBefore(db, characteristicId, plan, revisions, first)),
  ]
}
