import type { JudgedSample } from '../../contract/sample.ts'
import type { PointEvaluation } from '../../spc/chartPlan.ts'
import { startDigest } from '../../storage/measurements/digest.ts'
import { packValues } from '../../storage/measurements/packedValues.ts'
import {
  type NewSample,
  partOf,
  type SampleRow,
  sampleByUuid,
  seriesPoint,
} from '../../storage/measurements/samples.ts'
import { isAfter } from '../../storage/measurements/series.ts'
import { countSubgroup, type Effects, notePoint } from '../commit/effects.ts'
import { writeSamples } from '../commit/writeSamples.ts'
import type { StationCore } from '../core.ts'
import { completesBaseline, freezeBaseline } from '../limits/freezeBaseline.ts'
import { openViolation } from '../violations/openViolation.ts'
import { reevaluateAround } from '../violations/reevaluate.ts'
import { firstResult } from './firstResult.ts'
import { firedRule, judgedSample } from './judgedSample.ts'
import { newUuid } from './newUuid.ts'
import { originOf } from './originOf.ts'
import type { PreparedSample } from './prepareSubmission.ts'
import { revisionAt, type SeriesState } from './seriesState.ts'
import { stateOf } from './stateOf.ts'

/** As many as one statement stores. */
const mostUnwritten = 64

/** What a submission came to. `created` is false for a retry that was recognised. */
export interface Recorded {
  readonly created: boolean
  readonly sample: JudgedSample
}

const remember = (state: SeriesState, id: number): void => {
  state.recent.push(id)
  if (state.recent.length > state.evaluator.windowSize + 1) state.recent.shift()
}

/** Judges a sample that stands after all others of its characteristic. */
const judgeNewest = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  row: SampleRow,
): PointEvaluation => {
  const part = partOf(row.metadata)
  const evaluation = state.evaluator.step(row.measurements, part)
  state.tail = row
  remember(state, row.id)
  const revision = state.revisions.at(-1)
  const point = { id: row.id, at: row.at, part }
  notePoint(effects, state.characteristic.id, point, evaluation, revision?.revision ?? null, false)
  if (revision === undefined) return evaluation
  const { memory } = state.evaluator.carried()
  if (memory !== null) effects.memories.push({ sampleId: row.id, memory })
  if (evaluation.signals.length === 0) return evaluation
  writeSamples(core.db, effects)
  for (const signal of evaluation.signals) {
    const members = signal.members
      .toSorted((a, b) => b - a)
      .map((distance) => state.recent.at(-1 - distance) as number)
    openViolation(
      core,
      effects,
      { state, key: row, evaluation, signal, revision, members },
      true,
      row.receivedAt,
    )
  }
  return evaluation
}

/** Judges a sample that belongs between others, and the later points that it touches. */
const judgeLate = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  row: SampleRow,
): PointEvaluation => {
  writeSamples(core.db, effects)
  const evaluation = reevaluateAround(core, effects, state, seriesPoint(row, false), row.id)
  // The newest windows may reach back to it: the next sample rebuilds the state from the database.
  core.states.delete(state.characteristic.id)
  if (evaluation === null) throw new Error(`sample ${row.id} was not evaluated`)
  return evaluation
}

const storedRow = (
  core: StationCore,
  effects: Effects,
  sent: PreparedSample,
  state: SeriesState,
  id: number,
): SampleRow => {
  effects.receivedAt ??= core.clock.now()
  const { receivedAt } = effects
  const at = sent.at ?? receivedAt
  const row: NewSample = {
    id,
    characteristicId: sent.characteristic.id,
    at,
    uuid: sent.uuid ?? newUuid(receivedAt),
    measurements: sent.measurements,
    packed: packValues(sent.measurements, sent.characteristic.decimals),
    receivedAt,
    originId: originOf(core, effects, sent.caller),
    judgedBy: revisionAt(state.revisions, { at, id })?.revision ?? null,
    batchNumber: sent.batchNumber,
    operatorId: sent.operatorId,
    metadata: sent.metadata,
  }
  effects.digest ??= startDigest()
  effects.digest.add(row, row.packed)
  effects.unwritten.push(row)
  if (effects.unwritten.length === mostUnwritten) writeSamples(core.db, effects)
  return row
}

const storedBefore = (core: StationCore, effects: Effects, { uuid }: PreparedSample): SampleRow | null => {
  if (uuid === null) return null
  if (effects.unwritten.some((row) => row.uuid.equals(uuid))) writeSamples(core.db, effects)
  return sampleByUuid(core.db, uuid)
}

const freeze = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  row: SampleRow,
): ReturnType<typeof freezeBaseline> => {
  state.baselineTried = state.subgroups
  writeSamples(core.db, effects)
  return freezeBaseline(core, effects, row)
}

/**
 * Stores one subgroup and judges it, within the transaction of its commit. A subgroup that completes the baseline
 * freezes the limits and is judged by them.
 *
 * @param id the id that it gets if it is new
 * @throws ContractError CONFLICT where its sample_uuid was used for another content, or entry is locked
 */
export const recordSample = (
  core: StationCore,
  effects: Effects,
  sent: PreparedSample,
  id: number,
): Recorded => {
  const known = storedBefore(core, effects, sent)
  if (known !== null) return { created: false, sample: firstResult(core.db, known, sent) }
  core.locks.check(sent.characteristic)
  const state = stateOf(core, sent.characteristic.id, effects)
  const row = storedRow(core, effects, sent, state, id)
  countSubgroup(effects, row.characteristicId)
  state.subgroups += 1
  const inOrder = state.tail === null || isAfter(row, state.tail)
  const evaluation = (inOrder ? judgeNewest : judgeLate)(core, effects, state, row)
  const frozen = completesBaseline(state) ? freeze(core, effects, state, row) : null
  const sample = judgedSample(
    row,
    state.plan.chartType,
    frozen?.evaluation ?? evaluation,
    frozen?.revision ?? row.judgedBy,
    (frozen?.evaluation ?? evaluation).signals.map((signal) =>
      firedRule(state.plan.chartType, signal.ruleId, signal.panel),
    ),
  )
  effects.samples.push(sample)
  return { created: true, sample }
}
