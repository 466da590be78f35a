import type { ShelfKind } from '../../contract/alarm.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Alarms that are put aside until a time, or were; times in ms. */
export interface ShelfRow {
  readonly id: number
  readonly kind: ShelfKind
  readonly subjectId: number
  readonly reason: string
  readonly shelvedBy: string
  readonly shelvedAt: number
  readonly until: number
  readonly endedAt: number | null
  readonly endedBy: string | null
}

const columns = `id, kind, subject_id AS subjectId, reason, shelved_by AS shelvedBy, shelved_at AS shelvedAt, until,
  ended_at AS endedAt, ended_by AS endedBy`

/** What is shelved now, what comes back first at the front. */
export const activeShelves = (db: ReadableDb): ShelfRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM alarm_shelf INDEXED BY alarm_shelf_active WHERE ended_at IS NULL ORDER BY until, id`,
  ).all() as ShelfRow[]

/** What holds an alarm, or everything of a characteristic or group; null where nothing does. */
export const activeShelf = (db: ReadableDb, kind: ShelfKind, subjectId: number): ShelfRow | null =>
  (prepared(
    db,
    `SELECT ${columns} FROM alarm_shelf WHERE kind = ? AND subject_id = ? AND ended_at IS NULL`,
  ).get(kind, subjectId) as ShelfRow | undefined) ?? null

/** When something came back from its shelf last, ms; null where it never lay on one. */
export const lastShelfEnd = (db: ReadableDb, kind: ShelfKind, subjectId: number): number | null =>
  prepared(db, 'SELECT max(ended_at) FROM alarm_shelf WHERE kind = ? AND subject_id = ?')
    .pluck()
    .get(kind, subjectId) as number | null

/** Puts something aside and gives its row back. */
export const insertShelf = (
  db: WritableDb,
  row: Pick<ShelfRow, 'kind' | 'subjectId' | 'reason' | 'shelvedBy' | 'shelvedAt' | 'until'>,
): ShelfRow =>
  prepared(
    db,
    `INSERT INTO alarm_shelf (kind, subject_id, reason, shelved_by, shelved_at, until)
     VALUES (@kind, @subjectId, @reason, @shelvedBy, @shelvedAt, @until) RETURNING ${columns}`,
  ).get(row) as ShelfRow

/** Takes something from its shelf. */
export const endShelf = (db: WritableDb, id: number, at: number, by: string): void => {
  prepared(db, 'UPDATE alarm_shelf SET ended_at = ?, ended_by = ? WHERE id = ?').run(at, by, id)
}

/** What holds an alarm: its own shelf, or that of the characteristic or group that it is of. */
export const shelfOver = (
  db: ReadableDb,
  alarm: 'violation' | 'signal',
  id: number,
  ownerId: number,
): ShelfRow | null =>
  activeShelf(db, alarm, id) ?? activeShelf(db, alarm === 'violation' ? 'characteristic' : 'group', ownerId)
