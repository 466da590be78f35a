import type { DowntimeEvent } from '../../contract/production/shopEvents.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'
import { type ShopEventFilter, type ShopEventPage, shopEventPage } from './shopEventFilter.ts'

/** A standstill as it is stored. Times are milliseconds since 1970, UTC. */
export interface DowntimeRow extends MadeRow {
  readonly id: number
  readonly clientId: string
  readonly shiftDate: string
  readonly shiftType: DowntimeEvent['shift_type']
  readonly workOrderId: string | null
  readonly category: DowntimeEvent['category']
  readonly reason: string
  readonly minutes: number
  /** null where nobody said when. */
  readonly startedAt: number | null
  readonly notes: string | null
}

const columns = `id, client_id AS clientId, shift_date AS shiftDate, shift_type AS shiftType, work_order_id AS workOrderId,
  category, reason, minutes, started_at AS startedAt, notes, ${madeColumns}`

/** Stores a standstill and gives back its id. */
export const insertDowntime = (db: WritableDb, row: Omit<DowntimeRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO downtime_event (client_id, shift_date, shift_type, work_order_id, category, reason, minutes, started_at,
         notes, created_by, created_at, updated_by, updated_at)
       VALUES (@clientId, @shiftDate, @shiftType, @workOrderId, @category, @reason, @minutes, @startedAt,
         @notes, @createdBy, @createdAt, @updatedBy, @updatedAt)`,
    ).run(row).lastInsertRowid,
  )

/** Stores what was changed of a standstill; its line, and who recorded it, stay. */
export const updateDowntime = (db: WritableDb, row: DowntimeRow): void => {
  const { clientId: _line, createdBy: _by, createdAt: _at, ...changed } = row
  prepared(
    db,
    `UPDATE downtime_event SET shift_date = @shiftDate, shift_type = @shiftType, work_order_id = @workOrderId,
       category = @category, reason = @reason, minutes = @minutes, started_at = @startedAt, notes = @notes,
       updated_by = @updatedBy, updated_at = @updatedAt WHERE id = @id`,
  ).run(changed)
}

export const deleteDowntime = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM downtime_event WHERE id = ?').run(id)
}

export const downtimeById = (db: ReadableDb, id: number): DowntimeRow | null =>
  (prepared(db, `SELECT ${columns} FROM downtime_event WHERE id = ?`).get(id) as DowntimeRow | undefined) ??
  null

/**
 * Minutes of standstill that a shift of a line has besides one of them.
 *
 * @param except the id of the one; 0 for none
 */
export const downtimeOfShift = (
  db: ReadableDb,
  { clientId, shiftDate, shiftType }: Pick<DowntimeRow, 'clientId' | 'shiftDate' | 'shiftType'>,
  except: number,
): number => {
  const found = prepared(
    db,
    `SELECT total(minutes) AS minutes FROM downtime_event
     WHERE client_id = ? AND shift_date = ? AND shift_type = ? AND id <> ?`,
  ).get(clientId, shiftDate, shiftType, except)
  return (found as { minutes: number }).minutes
}

/** One page of standstills, the newest day first. */
export const downtimePage = (
  db: ReadableDb,
  filter: ShopEventFilter,
  page: { readonly page: number; readonly limit: number },
): ShopEventPage<DowntimeRow> => shopEventPage(db, 'downtime_event', columns, filter, page)
