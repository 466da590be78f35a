import type { RunStep, SamplingRun } from '../../contract/plan.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { type StepRow, samplesOfStep, stepsOf } from '../../storage/plans/samplingSteps.ts'
import type { SamplingRow } from '../../storage/plans/samplings.ts'
import { untiedSamples } from '../../storage/plans/untiedSamples.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { liveSteps, subgroupsOf } from './planSteps.ts'

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

export const isOpen = ({ state }: Pick<SamplingRow, 'state'>): boolean =>
  state === 'due' || state === 'running' || state === 'paused'

const sentenceOf = (row: SamplingRow): string | null => {
  if (row.state === 'withdrawn') return row.reason
  switch (row.missedBecause) {
    case 'not_taken':
      return 'Nobody began it before the next one was due.'
    case 'not_finished':
      return 'It was begun, and not finished when the next one was overdue.'
    case 'station_off':
      return 'The station was off or asleep when its time was over.'
    case 'abandoned':
      return row.reason
    case null:
      return null
  }
}

const describeStep = (db: ReadableDb, sampling: SamplingRow, step: StepRow): RunStep => {
  const characteristic = characteristicById(db, step.characteristicId)
  const waits = sampling.startedAt !== null && isOpen(sampling) && step.finishedAt === null
  return {
    place: step.place,
    characteristic_id: step.characteristicId,
    characteristic_code: characteristic?.code ?? '',
    characteristic_name: characteristic?.name ?? '',
    pieces: step.pieces,
    subgroups: step.subgroups,
    sample_ids: samplesOfStep(db, step.samplingId, step.place),
    untied: waits ? untiedSamples(db, step.characteristicId, sampling.startedAt ?? 0) : [],
    finished_at: iso(step.finishedAt),
    skipped_reason: step.skippedReason,
    skipped_by: step.skippedBy,
  }
}

/** The steps of a sampling; of one that was missed long ago while the station was off, those of its plan. */
const stepsOrPlanned = (db: ReadableDb, row: SamplingRow, plan: Pick<PlanRow, 'steps'>): StepRow[] => {
  const stored = stepsOf(db, row.id)
  if (stored.length > 0) return stored
  return liveSteps(db, plan.steps).map(({ step, row: characteristic }, i) => ({
    samplingId: row.id,
    place: i + 1,
    characteristicId: characteristic.id,
    pieces: step.pieces,
    subgroups: subgroupsOf(characteristic, step.pieces),
    finishedAt: null,
    skippedBy: null,
    skippedReason: null,
  }))
}

/** A sampling as it is told to those who ask. `now` is in ms. */
export const describeRun = (
  db: ReadableDb,
  row: SamplingRow,
  plan: Pick<PlanRow, 'name' | 'note' | 'steps'>,
  now: number,
): SamplingRun => ({
  run_id: row.id,
  plan_id: row.planId,
  plan_name: plan.name,
  note: plan.note,
  trigger: row.trigger,
  due_at: new Date(row.dueAt).toISOString(),
  overdue_at: new Date(row.overdueAt).toISOString(),
  state: row.state,
  overdue: isOpen(row) && row.overdueAt <= now,
  started_at: iso(row.startedAt),
  started_by: row.startedBy,
  paused_at: iso(row.pausedAt),
  paused_by: row.pausedBy,
  ended_at: iso(row.endedAt),
  ended_by: row.endedBy,
  missed_because: row.missedBecause,
  sentence: sentenceOf(row),
  steps: stepsOrPlanned(db, row, plan).map((step) => describeStep(db, row, step)),
})
