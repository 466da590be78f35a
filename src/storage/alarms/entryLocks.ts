import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A characteristic that takes no subgroup; time in ms. */
export interface LockRow {
  readonly characteristicId: number
  readonly lockedAt: number
  readonly lockedBy: string
  readonly reason: string
  readonly violationId: number | null
}

/** Every lock that holds. */
export const entryLocks = (db: ReadableDb): LockRow[] =>
  prepared(
    db,
    `SELECT characteristic_id AS characteristicId, locked_at AS lockedAt, locked_by AS lockedBy, reason,
       violation_id AS violationId FROM entry_lock ORDER BY locked_at, characteristic_id`,
  ).all() as LockRow[]

export const insertLock = (db: WritableDb, row: LockRow): void => {
  prepared(
    db,
    `INSERT INTO entry_lock (characteristic_id, locked_at, locked_by, reason, violation_id)
     VALUES (@characteristicId, @lockedAt, @lockedBy, @reason, @violationId)`,
  ).run(row)
}

export const deleteLock = (db: WritableDb, characteristicId: number): void => {
  prepared(db, 'DELETE FROM entry_lock WHERE characteristic_id = ?').run(characteristicId)
}

/** Rules that lock a characteristic when they fire, for every one that has some. */
export const entryLockRules = (
  db: ReadableDb,
): readonly { readonly characteristicId: number; readonly ruleId: number }[] =>
  prepared(
    db,
    'SELECT characteristic_id AS characteristicId, rule_id AS ruleId FROM entry_lock_rule ORDER BY 1, 2',
  ).all() as { characteristicId: number; ruleId: number }[]

/** Says which rules lock a characteristic, in place of those that did. */
export const putEntryLockRules = (
  db: WritableDb,
  characteristicId: number,
  ruleIds: readonly number[],
): void => {
  prepared(db, 'DELETE FROM entry_lock_rule WHERE characteristic_id = ?').run(characteristicId)
  for (const ruleId of ruleIds) {
    prepared(db, 'INSERT INTO entry_lock_rule (characteristic_id, rule_id) VALUES (?, ?)').run(
      characteristicId,
      ruleId,
    )
  }
}
