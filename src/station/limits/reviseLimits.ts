import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReviseLimitsInput } from '../../contract/limits.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { givenEstimate } from '../../spc/estimate/givenEstimate.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import { pointsBefore } from '../../storage/measurements/series.ts'
import { findConfigurable } from '../characteristics/findVisible.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { leaveOut } from '../ingest/leaveOut.ts'
import type { SeriesState } from '../ingest/seriesState.ts'
import { stateOf } from '../ingest/stateOf.ts'
import { reconcileStretch } from '../violations/reevaluate.ts'
import { addRevision, type NewRevision } from './addRevision.ts'
import { baselinePoints, sampleOf } from './baselinePoints.ts'
import { describeRevision } from './describeRevision.ts'

const newRevision = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  state: SeriesState,
  input: ReviseLimitsInput,
): NewRevision => {
  if (input.method === 'given') {
    const estimate = givenEstimate(state.plan, {
      centerLine: input.center_line,
      sigma: input.sigma ?? null,
      withinSigma: input.within_sigma ?? null,
    })
    if ('reason' in estimate) {
      const { field, reason } = estimate
      throw new ContractError('VALIDATION_ERROR', `${field}: ${reason}`, [{ field, constraint: reason }])
    }
    return { method: 'given', estimate, sampleIds: null, reason: input.reason ?? null }
  }
  if (chartDefinition(state.plan.chartType).baseline === 'specification') {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `${state.characteristic.code} takes its lines from the tolerance. Change LSL and USL instead.`,
    )
  }
  for (const [i, { sample_id, reason }] of (input.exclude ?? []).entries()) {
    leaveOut(
      core,
      effects,
      caller,
      state,
      sampleOf(core.db, state.characteristic, sample_id, `exclude.${i}.sample_id`),
      reason,
    )
  }
  const points = baselinePoints(core.db, state.characteristic, input)
  const estimate = estimateProcess(
    state.plan,
    points.map((point) => point.measurements),
    points.map((point) => point.part),
  )
  if ('reason' in estimate) {
    throw new ContractError('UNPROCESSABLE_ENTITY', `These subgroups give no limits: ${estimate.reason}`)
  }
  return {
    method: 'baseline',
    estimate,
    sampleIds: points.map((point) => point.id),
    reason: input.reason ?? null,
  }
}

/**
 * Freezes new limits, computed from a baseline or given. The first limits hold from the beginning, so all that was
 * measured before is judged by them now; later ones hold for the points to come.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, VALIDATION_ERROR for a sample of another characteristic, UNPROCESSABLE_ENTITY where
 * the subgroups give no limits
 */
export const reviseLimits =
  (core: StationCore): Handler<'limits.revise'> =>
  (caller, { characteristic_id, revision }) => {
    findConfigurable(core.db, caller, characteristic_id)
    return runCommit(core, (effects) => {
      const state = stateOf(core, characteristic_id, effects)
      const made = newRevision(core, effects, caller, state, revision)
      const { row, seq } = addRevision(core, effects, state, caller, made)
      effects.seq = seq
      if (row.after === null) {
        const points = pointsBefore(core.db, characteristic_id, null, Number.MAX_SAFE_INTEGER)
        reconcileStretch(core, effects, stateOf(core, characteristic_id, effects), points, 0, null)
      }
      return describeRevision(state.plan, row)
    })
  }
