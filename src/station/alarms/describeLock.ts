import type { EntryLock } from '../../contract/alarmLock.ts'
import type { LockRow } from '../../storage/alarms/entryLocks.ts'

/** A lock as a client gets it. */
export const describeLock = (row: LockRow): EntryLock => ({
  characteristic_id: row.characteristicId,
  locked_at: new Date(row.lockedAt).toISOString(),
  locked_by: row.lockedBy,
  reason: row.reason,
  violation_id: row.violationId,
})
