import type { MissedCause, SamplingState, SamplingTrigger } from '../../contract/plan.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A sampling as it is stored; times in ms. */
export interface SamplingRow {
  readonly id: number
  readonly planId: number
  readonly trigger: SamplingTrigger
  readonly dueAt: number
  readonly overdueAt: number
  readonly state: SamplingState
  readonly startedAt: number | null
  readonly startedBy: string | null
  readonly pausedAt: number | null
  readonly pausedBy: string | null
  /** When it was done, missed or withdrawn. */
  readonly endedAt: number | null
  readonly endedBy: string | null
  readonly missedBecause: MissedCause | null
  readonly reason: string | null
  /** The audit entry that tells of a missed one. */
  readonly seq: number | null
}

const columns = `sampling.id, sampling.plan_id AS planId, sampling.trigger, sampling.due_at AS dueAt,
  sampling.overdue_at AS overdueAt, sampling.state, sampling.started_at AS startedAt, sampling.started_by AS startedBy,
  sampling.paused_at AS pausedAt, sampling.paused_by AS pausedBy, sampling.ended_at AS endedAt, sampling.ended_by AS endedBy,
  sampling.missed_because AS missedBecause, sampling.reason, sampling.seq`

const open = "state IN ('due', 'running', 'paused')"

/** A sampling by its id; null where there is none. */
export const samplingById = (db: ReadableDb, id: number): SamplingRow | null =>
  (prepared(db, `SELECT ${columns} FROM sampling WHERE id = ?`).get(id) as SamplingRow | undefined) ?? null

/** The samplings of a plan that are due, running or paused, the newest last. */
export const openSamplingsOf = (db: ReadableDb, planId: number): SamplingRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sampling INDEXED BY sampling_open WHERE plan_id = ? AND ${open} ORDER BY due_at, id`,
  ).all(planId) as SamplingRow[]

/** All that are due, running or paused, the one that was due first at the head. */
export const openSamplings = (db: ReadableDb): SamplingRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sampling INDEXED BY sampling_open WHERE ${open} ORDER BY due_at, id`,
  ).all() as SamplingRow[]

/** When the first sampling of a plan that was due after a moment is or was overdue, ms; null where none was due since. */
export const nextOverdueOf = (db: ReadableDb, planId: number, after: number): number | null =>
  (prepared(db, 'SELECT overdue_at FROM sampling WHERE plan_id = ? AND due_at > ? ORDER BY due_at LIMIT 1')
    .pluck()
    .get(planId, after) as number | undefined) ?? null

/** The samplings that an audit entry tells of as missed, in their order. */
export const samplingsMissedIn = (db: ReadableDb, seq: number): SamplingRow[] =>
  prepared(db, `SELECT ${columns} FROM sampling WHERE seq = ? ORDER BY id`).all(seq) as SamplingRow[]

export const insertSampling = (db: WritableDb, row: Omit<SamplingRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO sampling (plan_id, trigger, due_at, overdue_at, state, started_at, started_by, paused_at, paused_by,
         ended_at, ended_by, missed_because, reason, seq)
       VALUES (@planId, @trigger, @dueAt, @overdueAt, @state, @startedAt, @startedBy, @pausedAt, @pausedBy, @endedAt, @endedBy,
         @missedBecause, @reason, @seq)`,
    ).run(row).lastInsertRowid,
  )

/** Stores where a sampling stands now. */
export const updateSampling = (db: WritableDb, row: SamplingRow): void => {
  prepared(
    db,
    `UPDATE sampling SET state = @state, started_at = @startedAt, started_by = @startedBy, paused_at = @pausedAt,
       paused_by = @pausedBy, ended_at = @endedAt, ended_by = @endedBy, missed_because = @missedBecause, reason = @reason,
       seq = @seq
     WHERE id = @id`,
  ).run(row)
}

/** Says which audit entry tells of the samplings of a plan that were missed for a cause, from one id to another. */
export const setMissedSeq = (
  db: WritableDb,
  planId: number,
  because: MissedCause,
  [first, last]: readonly [first: number, last: number],
  seq: number,
): void => {
  prepared(
    db,
    `UPDATE sampling SET seq = ?
     WHERE id BETWEEN ? AND ? AND plan_id = ? AND state = 'missed' AND missed_because = ? AND seq IS NULL`,
  ).run(seq, first, last, planId, because)
}
