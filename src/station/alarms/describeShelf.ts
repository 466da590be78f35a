import type { AlarmShelf } from '../../contract/alarm.ts'
import type { ShelfRow } from '../../storage/alarms/shelves.ts'

/** A shelf as a client gets it. */
export const describeShelf = (row: ShelfRow): AlarmShelf => ({
  id: row.id,
  subject: { kind: row.kind, id: row.subjectId },
  reason: row.reason,
  shelved_by: row.shelvedBy,
  shelved_at: new Date(row.shelvedAt).toISOString(),
  until: new Date(row.until).toISOString(),
})
