import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { createEvaluator, type Evaluator } from '../../spc/createEvaluator.ts'
import { windowSize } from '../../spc/windowSize.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { excludedCount } from '../../storage/measurements/exclusions.ts'
import { type RevisionRow, revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { isAfter, newestKey, pointsBefore, type SeriesKey } from '../../storage/measurements/series.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { carriedFrom } from '../chart/carriedBefore.ts'

/** What must be remembered of a characteristic so that its next subgroup is judged without reading its history. */
export interface SeriesState {
  readonly characteristic: CharacteristicRow
  readonly plan: ChartPlan
  /** Oldest first. */
  readonly revisions: readonly RevisionRow[]
  readonly evaluator: Evaluator
  /** Key of the newest subgroup; a sample that does not stand after it is late. */
  tail: SeriesKey | null
  /** Ids of the judged subgroups that the newest patterns may include, oldest first. */
  readonly recent: number[]
  /** Subgroups that are not excluded. */
  subgroups: number
  /** As many subgroups as limits were last sought from and not found; 0 before that. */
  baselineTried: number
}

/** The estimate that a revision froze. */
export const estimateOf = (revision: RevisionRow): ProcessEstimate => ({
  centerLine: revision.centerLine,
  sigma: revision.sigma,
  ...(revision.withinSigma === null ? {} : { withinSigma: revision.withinSigma }),
  ...(revision.parts === null ? {} : { parts: revision.parts }),
})

/** The estimate of each revision by its number. */
export const estimatesOf = (revisions: readonly RevisionRow[]): Map<number, ProcessEstimate> =>
  new Map(revisions.map((revision) => [revision.revision, estimateOf(revision)]))

/** The revision in force at a point of the series; null in the baseline phase. */
export const revisionAt = (revisions: readonly RevisionRow[], key: SeriesKey): RevisionRow | null =>
  revisions.findLast((revision) => revision.after === null || isAfter(key, revision.after)) ?? null

/** Rebuilds a characteristic's state from what is stored, reading no more than its largest window. */
export const loadSeriesState = (db: ReadableDb, characteristic: CharacteristicRow): SeriesState => {
  const plan = chartPlanOf(characteristic)
  const revisions = revisionsOf(db, characteristic.id)
  const current = revisions.at(-1) ?? null
  const estimate = current === null ? null : estimateOf(current)
  const reach = windowSize(plan)
  const before = pointsBefore(db, characteristic.id, null, reach + 1)
  const inForce = before.filter((point) => revisionAt(revisions, point) === current)
  const fed = inForce.slice(-reach)
  const lead = before[before.length - fed.length - 1]
  const evaluator = createEvaluator(plan, estimate, carriedFrom(db, plan, revisions, lead, current))
  for (const point of fed) evaluator.step(point.measurements, point.part)
  return {
    characteristic,
    plan,
    revisions,
    evaluator,
    tail: newestKey(db, characteristic.id),
    recent: fed.map((point) => point.id),
    subgroups: subgroupCount(db, characteristic.id) - excludedCount(db, characteristic.id),
    baselineTried: 0,
  }
}
