import type { ChartPlan } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { Carried } from '../../spc/createPlotter.ts'
import { levelGoesOn, levelOf } from '../../spc/levelOf.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { memoryAfter } from '../../storage/measurements/chartMemory.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import { pointsBefore, type SeriesKey, type SeriesPoint } from '../../storage/measurements/series.ts'
import { estimateOf, revisionAt } from '../ingest/seriesState.ts'

/** What a chart carries on from one judged subgroup to the next, which is under `revision`. */
export const carriedFrom = (
  db: ReadableDb,
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  last: SeriesPoint | undefined,
  revision: RevisionRow | null,
): Carried => {
  if (last === undefined) return {}
  const former = revisionAt(revisions, last)
  const from = former === null ? null : estimateOf(former)
  const to = revision === null ? null : estimateOf(revision)
  const { accumulation } = chartDefinition(plan.chartType)
  const remembers = accumulation !== null && revision !== null && former === revision
  return {
    previous: levelGoesOn(plan, from, to) ? levelOf(plan, from, last.measurements, last.part) : null,
    memory: remembers ? memoryAfter(db, last.id) : null,
  }
}

/** What a chart carries on to the point at a key, read from the judged point before it. */
export const carriedBefore = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  revisions: readonly RevisionRow[],
  key: SeriesKey,
): Carried =>
  carriedFrom(db, plan, revisions, pointsBefore(db, characteristicId, key, 1)[0], revisionAt(revisions, key))
