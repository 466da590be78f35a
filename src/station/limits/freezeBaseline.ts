import type { PointEvaluation } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import { type SampleRow, setJudgedBy } from '../../storage/measurements/samples.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'
import { stationCaller } from '../actor.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import type { SeriesState } from '../ingest/seriesState.ts'
import { stateOf } from '../ingest/stateOf.ts'
import { reconcileStretch } from '../violations/reevaluate.ts'
import { addRevision } from './addRevision.ts'

/** Limits that follow from the specification need no more than a piece to judge. */
const baselineLength = ({ plan, characteristic }: SeriesState): number =>
  chartDefinition(plan.chartType).baseline === 'specification' ? 1 : characteristic.baselineSubgroups

/**
 * Whether a characteristic without limits has as many subgroups as its baseline takes, or more, where the baseline was
 * made shorter. One that could not be used (all values equal) is tried again when twice as many have come: each try reads
 * all of them, and a gauge that is stuck must not make the station ever slower.
 */
export const completesBaseline = (state: SeriesState): boolean =>
  state.revisions.length === 0 &&
  state.subgroups >= baselineLength(state) &&
  state.subgroups >= 2 * state.baselineTried

/**
 * Computes limits from the baseline, freezes them as revision 1 and judges the baseline by them.
 *
 * @param completing the subgroup that completed it
 * @returns that subgroup's judgement and the revision; null where the subgroups give no limits
 */
export const freezeBaseline = (
  core: StationCore,
  effects: Effects,
  completing: SampleRow,
): { evaluation: PointEvaluation; revision: number } | null => {
  const id = completing.characteristicId
  const state = stateOf(core, id, effects)
  const points = pointsBefore(core.db, id, null, state.subgroups)
  const estimate = estimateProcess(
    state.plan,
    points.map((point) => point.measurements),
    points.map((point) => point.part),
  )
  if ('reason' in estimate) {
    core.log.warn({ characteristic: state.characteristic.code, reason: estimate.reason }, 'no limits yet')
    return null
  }
  const isComputed = chartDefinition(state.plan.chartType).baseline === 'subgroups'
  const { row } = addRevision(core, effects, state, stationCaller, {
    method: isComputed ? 'baseline' : 'given',
    estimate,
    sampleIds: isComputed ? points.map((point) => point.id) : null,
    reason: isComputed
      ? `${points.length} ${subgroupNoun(state.plan.chartType).many} of the baseline are complete`
      : 'From the specification limits',
  })
  setJudgedBy(core.db, completing.id, row.revision)
  const evaluations = reconcileStretch(core, effects, stateOf(core, id, effects), points, 0, completing.id)
  const evaluation = evaluations[points.findIndex((point) => point.id === completing.id)]
  return evaluation === undefined ? null : { evaluation, revision: row.revision }
}
