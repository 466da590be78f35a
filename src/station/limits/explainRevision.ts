import { isDeepStrictEqual } from 'node:util'
import type { ExcludedSubgroup, LimitsExplanation } from '../../contract/limits.ts'
import type { ChartPlan } from '../../spc/chartPlan.ts'
import { subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import { explainEstimate, statedEstimate } from '../../spc/explain/explainEstimate.ts'
import type { Figure } from '../../spc/figure.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  endsOf,
  exclusionsFromTo,
  pointsOfBaseline,
  revisionSampleIds,
} from '../../storage/measurements/baselineSubgroups.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesKey, SeriesPoint } from '../../storage/measurements/series.ts'
import { subgroupNumbers } from '../../storage/measurements/subgroupNumbers.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { excludedSentences } from './describeFigures.ts'

/** How a revision's process estimate came about. */
export interface ExplainedRevision
  extends Pick<LimitsExplanation, 'subgroups' | 'first' | 'last' | 'excluded'> {
  readonly process: readonly Figure[]
}

const placed = (point: SeriesPoint | undefined): LimitsExplanation['first'] =>
  point === undefined ? null : { sample_id: point.id, timestamp: new Date(point.at).toISOString() }

/** What was left out between the first and the last subgroup of a baseline, by the time its limits were frozen. */
export const excludedWithin = (
  db: ReadableDb,
  characteristicId: number,
  points: readonly SeriesKey[],
  by: number,
): ExcludedSubgroup[] => {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const left = exclusionsFromTo(db, characteristicId, first, last).filter(
    ({ excludedAt }) => excludedAt <= by,
  )
  const numbers = subgroupNumbers(db, characteristicId, left)
  return left.map(({ id, at, reason, excludedBy, excludedAt }) => ({
    sample_id: id,
    number: numbers.get(id) ?? 0,
    timestamp: new Date(at).toISOString(),
    reason,
    excluded_by: excludedBy,
    excluded_at: new Date(excludedAt).toISOString(),
  }))
}

/** What the limits of a revision leave out, a sentence each, without reading its subgroups. */
export const excludedOfRevision = (
  db: ReadableDb,
  characteristicId: number,
  { chartType }: ChartPlan,
  { revision, createdAt }: RevisionRow,
): string[] => {
  const sampleIds = revisionSampleIds(db, characteristicId, revision) ?? []
  return excludedSentences(chartType, excludedWithin(db, characteristicId, endsOf(db, sampleIds), createdAt))
}

/** The subgroups of a baseline, as a client gets them. */
export const baselineFacts = (
  points: readonly SeriesPoint[],
  excluded: readonly ExcludedSubgroup[],
): Pick<LimitsExplanation, 'subgroups' | 'first' | 'last' | 'excluded'> => ({
  subgroups: points.length,
  first: placed(points[0]),
  last: placed(points.at(-1)),
  excluded: [...excluded],
})

/**
 * How the numbers came about that a revision froze. They are computed again from the subgroups of its baseline; where that no longer gives
 * the very same numbers, because a measurement was corrected or another method was chosen since, the figures say only what was frozen.
 */
export const explainRevision = (
  db: ReadableDb,
  characteristicId: number,
  plan: ChartPlan,
  row: RevisionRow,
): ExplainedRevision => {
  const frozen = estimateOf(row)
  const on = `${row.createdBy} on ${new Date(row.createdAt).toISOString().slice(0, 10)}`
  const sampleIds = revisionSampleIds(db, characteristicId, row.revision)
  if (sampleIds === null) {
    const process = statedEstimate(
      plan.chartType,
      frozen,
      'as given',
      `Given by ${on}, revision ${row.revision}`,
    )
    return { process, subgroups: null, first: null, last: null, excluded: [] }
  }
  const points = pointsOfBaseline(db, characteristicId, sampleIds)
  const excluded = excludedWithin(db, characteristicId, points, row.createdAt)
  const again = explainEstimate(
    plan,
    points.map((point) => point.measurements),
    points.map((point) => point.part),
    excludedSentences(plan.chartType, excluded),
  )
  const same =
    !('reason' in again) &&
    again.estimate.centerLine === frozen.centerLine &&
    again.estimate.sigma === frozen.sigma &&
    again.estimate.withinSigma === frozen.withinSigma &&
    isDeepStrictEqual(again.estimate.parts ?? null, frozen.parts ?? null)
  const source = `Frozen by ${on} as revision ${row.revision}, from ${row.subgroups ?? 0} ${subgroupNoun(plan.chartType).many} as they were then; one of them, or the way sigma is estimated, was changed since`
  return {
    process: same ? again.figures : statedEstimate(plan.chartType, frozen, 'as frozen', source),
    ...baselineFacts(points, excluded),
    subgroups: row.subgroups,
  }
}
