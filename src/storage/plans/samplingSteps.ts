import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** One characteristic of a sampling. */
export interface StepRow {
  readonly samplingId: number
  /** From 1. */
  readonly place: number
  readonly characteristicId: number
  readonly pieces: number
  readonly subgroups: number
  readonly finishedAt: number | null
  readonly skippedBy: string | null
  readonly skippedReason: string | null
}

export const insertStep = (db: WritableDb, row: StepRow): void => {
  prepared(
    db,
    `INSERT INTO sampling_step (sampling_id, place, characteristic_id, pieces, subgroups, finished_at, skipped_by, skipped_reason)
     VALUES (@samplingId, @place, @characteristicId, @pieces, @subgroups, @finishedAt, @skippedBy, @skippedReason)`,
  ).run(row)
}

/** The steps of a sampling in their order. */
export const stepsOf = (db: ReadableDb, samplingId: number): StepRow[] =>
  prepared(
    db,
    `SELECT sampling_id AS samplingId, place, characteristic_id AS characteristicId, pieces, subgroups,
       finished_at AS finishedAt, skipped_by AS skippedBy, skipped_reason AS skippedReason
     FROM sampling_step WHERE sampling_id = ? ORDER BY place`,
  ).all(samplingId) as StepRow[]

/** Stores how a step ended. */
export const finishStep = (
  db: WritableDb,
  { samplingId, place, finishedAt, skippedBy, skippedReason }: StepRow,
): void => {
  prepared(
    db,
    `UPDATE sampling_step SET finished_at = ?, skipped_by = ?, skipped_reason = ? WHERE sampling_id = ? AND place = ?`,
  ).run(finishedAt, skippedBy, skippedReason, samplingId, place)
}

/** The subgroups that were recorded for a step, oldest first. */
export const samplesOfStep = (db: ReadableDb, samplingId: number, place: number): number[] =>
  prepared(db, 'SELECT sample_id FROM sampling_sample WHERE sampling_id = ? AND place = ? ORDER BY sample_id')
    .pluck()
    .all(samplingId, place) as number[]

/** The step that a subgroup was recorded for; null where it was for none. */
export const stepOfSample = (
  db: ReadableDb,
  sampleId: number,
): { readonly samplingId: number; readonly place: number } | null =>
  (prepared(db, 'SELECT sampling_id AS samplingId, place FROM sampling_sample WHERE sample_id = ?').get(
    sampleId,
  ) as { samplingId: number; place: number } | undefined) ?? null

/** A subgroup is no longer one of a step. */
export const untieSample = (db: WritableDb, sampleId: number): void => {
  prepared(db, 'DELETE FROM sampling_sample WHERE sample_id = ?').run(sampleId)
}

/** Ties a subgroup to the step that it was recorded for. */
export const tieSample = (db: WritableDb, sampleId: number, samplingId: number, place: number): void => {
  prepared(db, 'INSERT INTO sampling_sample (sample_id, sampling_id, place) VALUES (?, ?, ?)').run(
    sampleId,
    samplingId,
    place,
  )
}

/** What a plan asks for of a characteristic now, or what was missed of it. */
export interface DueRow {
  readonly characteristicId: number
  readonly samplingId: number
  readonly planId: number
  readonly planName: string
  readonly clientId: string | null
  readonly state: 'due' | 'running' | 'paused' | 'missed'
  readonly dueAt: number
  readonly overdueAt: number
}

const dueColumns = `sampling_step.characteristic_id AS characteristicId, sampling.id AS samplingId, sampling.plan_id AS planId,
  sampling_plan.name AS planName, sampling_plan.client_id AS clientId, sampling.state, sampling.due_at AS dueAt,
  sampling.overdue_at AS overdueAt`

/** The open samplings by the characteristics that they wait for, the one that was due first at the head. */
export const dueSteps = (db: ReadableDb): DueRow[] =>
  prepared(
    db,
    `SELECT ${dueColumns} FROM sampling INDEXED BY sampling_open
     JOIN sampling_plan ON sampling_plan.id = sampling.plan_id
     JOIN sampling_step ON sampling_step.sampling_id = sampling.id
     WHERE sampling.state IN ('due', 'running', 'paused') AND sampling_step.finished_at IS NULL
     ORDER BY sampling.due_at, sampling.id`,
  ).all() as DueRow[]

/** The samplings that were due since a moment, ms, and missed, by their characteristics, unless a later one of the plan was taken. */
export const missedSteps = (db: ReadableDb, since: number): DueRow[] =>
  prepared(
    db,
    `SELECT ${dueColumns} FROM sampling INDEXED BY sampling_in_time
     JOIN sampling_plan ON sampling_plan.id = sampling.plan_id
     JOIN sampling_step ON sampling_step.sampling_id = sampling.id
     WHERE sampling.due_at >= ? AND sampling.state = 'missed' AND sampling_step.finished_at IS NULL
       AND sampling_plan.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM sampling AS later WHERE later.plan_id = sampling.plan_id
         AND later.due_at > sampling.due_at AND later.state = 'done')
     ORDER BY sampling.due_at, sampling.id`,
  ).all(since) as DueRow[]
