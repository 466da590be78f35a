import type { StationEvent } from '../../contract/events.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupSignalById } from '../../storage/measurements/groupSignals.ts'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'
import { groupById } from '../../storage/queries/characteristicGroups.ts'
import { describeGroupSignal } from '../groups/describeGroupSignal.ts'

/** The event of a group's signal that was opened, acknowledged or withdrawn, as it stands now; none where it is not stored. */
export const groupSignalEvent = (db: ReadableDb, seq: number, signalId: number): StationEvent[] => {
  const signal = groupSignalById(db, signalId)
  const group = signal === null ? null : groupById(db, signal.groupId)
  if (signal === null || group === null) return []
  return [{ id: `${seq}.0`, type: 'violation', data: describeGroupSignal(db, signal, group.name) }]
}

/** The event of an audit entry that is about a group's signal. */
export const groupSignalEventOf = (db: ReadableDb, entry: AuditRow): StationEvent[] =>
  entry.tableName === 'group_signal' && entry.success === 1
    ? groupSignalEvent(db, entry.seq, Number(entry.recordId))
    : []
