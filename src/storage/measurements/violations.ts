import type { ChartPanel } from '../../spc/chartType.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

export type ViolationStatus = 'open' | 'acknowledged' | 'withdrawn'

/** A rule that fired at a subgroup. */
export interface ViolationRow {
  readonly id: number
  readonly characteristicId: number
  readonly sampleId: number
  /** Time of the subgroup, ms. */
  readonly at: number
  readonly panel: ChartPanel
  readonly ruleId: number
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly revision: number
  readonly value: number
  readonly sentence: string
  /** Ids of the subgroups of the pattern, oldest first. */
  readonly members: readonly number[]
  /** Whether it was found when its subgroup arrived, not by data that came later. */
  readonly atArrival: boolean
  readonly status: ViolationStatus
  readonly openedAt: number
  readonly acknowledgedAt: number | null
  readonly acknowledgedBy: string | null
  readonly causeCode: string | null
  readonly actionCode: string | null
  readonly comment: string | null
  readonly withdrawnAt: number | null
  /** What changed the verdict, in words. */
  readonly withdrawnReason: string | null
}

type StoredViolation = Omit<ViolationRow, 'members' | 'atArrival'> & {
  readonly members: string
  readonly atArrival: number
}

export const violationColumns = `violation.id, violation.characteristic_id AS characteristicId,
  violation.sample_id AS sampleId, violation.at, violation.panel, violation.rule_id AS ruleId, violation.severity,
  violation.revision, violation.value, violation.sentence, violation.members, violation.at_arrival AS atArrival,
  violation.status, violation.opened_at AS openedAt, violation.acknowledged_at AS acknowledgedAt,
  violation.acknowledged_by AS acknowledgedBy, violation.cause_code AS causeCode,
  violation.action_code AS actionCode, violation.comment, violation.withdrawn_at AS withdrawnAt,
  violation.withdrawn_reason AS withdrawnReason`

export const readViolation = (row: unknown): ViolationRow => {
  const stored = row as StoredViolation
  return { ...stored, members: JSON.parse(stored.members) as number[], atArrival: stored.atArrival === 1 }
}

/** What is new of a violation when it is found. */
export type NewViolation = Omit<
  ViolationRow,
  | 'id'
  | 'status'
  | 'acknowledgedAt'
  | 'acknowledgedBy'
  | 'causeCode'
  | 'actionCode'
  | 'comment'
  | 'withdrawnAt'
  | 'withdrawnReason'
>

/** Opens a violation and gives back its id. */
export const insertViolation = (db: WritableDb, row: NewViolation): number =>
  Number(
    prepared(
      db,
      `INSERT INTO violation (characteristic_id, sample_id, at, panel, rule_id, severity, revision, value, sentence,
         members, at_arrival, status, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)`,
    ).run(
      row.characteristicId,
      row.sampleId,
      row.at,
      row.panel,
      row.ruleId,
      row.severity,
      row.revision,
      row.value,
      row.sentence,
      JSON.stringify(row.members),
      row.atArrival ? 1 : 0,
      row.openedAt,
    ).lastInsertRowid,
  )

/**
 * Sets the status that late data or an exclusion gave a violation. When and why it was withdrawn is noted once the commit
 * knows; see `noteWithdrawal`.
 */
export const setViolationStatus = (db: WritableDb, id: number, status: ViolationStatus): void => {
  prepared(
    db,
    'UPDATE violation SET status = ?, withdrawn_at = NULL, withdrawn_reason = NULL WHERE id = ?',
  ).run(status, id)
}

/** Notes when and because of what a violation was withdrawn. */
export const noteWithdrawal = (db: WritableDb, id: number, at: number, reason: string): void => {
  prepared(
    db,
    "UPDATE violation SET withdrawn_at = ?, withdrawn_reason = ? WHERE id = ? AND status = 'withdrawn'",
  ).run(at, reason, id)
}

/** Rewrites what late data changed of a violation that still holds. */
export const restateViolation = (
  db: WritableDb,
  id: number,
  row: Pick<ViolationRow, 'value' | 'sentence' | 'members' | 'revision'>,
): void => {
  prepared(db, 'UPDATE violation SET value = ?, sentence = ?, members = ?, revision = ? WHERE id = ?').run(
    row.value,
    row.sentence,
    JSON.stringify(row.members),
    row.revision,
    id,
  )
}

/** Records who acknowledged a violation, with which cause and action. */
export const acknowledgeViolation = (
  db: WritableDb,
  id: number,
  by: {
    who: string
    at: number
    causeCode: string | null
    actionCode: string | null
    comment: string | null
  },
): void => {
  prepared(
    db,
    `UPDATE violation SET status = 'acknowledged', acknowledged_at = ?, acknowledged_by = ?, cause_code = ?,
       action_code = ?, comment = ? WHERE id = ?`,
  ).run(by.at, by.who, by.causeCode, by.actionCode, by.comment, id)
}

/** Changes what was said of an acknowledged violation; who acknowledged it, and when, stays. */
export const amendViolation = (
  db: WritableDb,
  id: number,
  said: Pick<ViolationRow, 'causeCode' | 'actionCode' | 'comment'>,
): void => {
  prepared(db, 'UPDATE violation SET cause_code = ?, action_code = ?, comment = ? WHERE id = ?').run(
    said.causeCode,
    said.actionCode,
    said.comment,
    id,
  )
}

export const violationById = (db: ReadableDb, id: number): ViolationRow | null => {
  const row = prepared(db, `SELECT ${violationColumns} FROM violation WHERE id = ?`).get(id)
  return row === undefined ? null : readViolation(row)
}

/** The violations of one subgroup, withdrawn ones too. */
export const violationsOfSample = (db: ReadableDb, sampleId: number): ViolationRow[] =>
  prepared(db, `SELECT ${violationColumns} FROM violation WHERE sample_id = ? ORDER BY id`)
    .all(sampleId)
    .map(readViolation)

/** The violations of a characteristic's subgroups in a period, both ends included, withdrawn ones too. */
export const violationsOfPeriod = (
  db: ReadableDb,
  characteristicId: number,
  from: number,
  to: number,
): ViolationRow[] =>
  prepared(
    db,
    `SELECT ${violationColumns} FROM violation WHERE characteristic_id = ? AND at BETWEEN ? AND ? ORDER BY at, id`,
  )
    .all(characteristicId, from, to)
    .map(readViolation)

/** Notes a change of status under the audit entry that covers it. */
export const insertViolationChange = (
  db: WritableDb,
  seq: number,
  violationId: number,
  status: ViolationStatus,
): void => {
  prepared(db, 'INSERT INTO violation_change (seq, violation_id, status) VALUES (?, ?, ?)').run(
    seq,
    violationId,
    status,
  )
}

/** The violations whose status changed under an audit entry, in order, as they stand now. */
export const violationsChangedIn = (db: ReadableDb, seq: number): ViolationRow[] =>
  prepared(
    db,
    `SELECT ${violationColumns} FROM violation_change JOIN violation ON violation.id = violation_change.violation_id
     WHERE violation_change.seq = ? ORDER BY violation_change.id`,
  )
    .all(seq)
    .map(readViolation)

/** When the newest subgroup with a violation was measured, ms; null where there is none. Withdrawn ones do not count. */
export const lastViolationAt = (db: ReadableDb, characteristicId: number): number | null =>
  (
    prepared(
      db,
      "SELECT max(at) AS at FROM violation WHERE characteristic_id = ? AND status <> 'withdrawn'",
    ).get(characteristicId) as { at: number | null }
  ).at
