import type { HoldCause } from '../../contract/production/workOrder.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A time in which an order was on hold; times in ms. */
export interface HoldRow {
  readonly id: number
  readonly clientId: string
  readonly workOrderId: string
  readonly cause: HoldCause
  readonly reason: string | null
  readonly heldAt: number
  readonly heldBy: string
  /** null while it lasts. */
  readonly releasedAt: number | null
  readonly releasedBy: string | null
}

const columns = `id, client_id AS clientId, work_order_id AS workOrderId, cause, reason, held_at AS heldAt, held_by AS heldBy,
  released_at AS releasedAt, released_by AS releasedBy`

export const insertHold = (db: WritableDb, row: Omit<HoldRow, 'id'>): HoldRow => ({
  ...row,
  id: Number(
    prepared(
      db,
      `INSERT INTO work_order_hold (client_id, work_order_id, cause, reason, held_at, held_by, released_at, released_by)
       VALUES (@clientId, @workOrderId, @cause, @reason, @heldAt, @heldBy, @releasedAt, @releasedBy)`,
    ).run(row).lastInsertRowid,
  ),
})

/** Ends the hold that lasts. */
export const releaseHold = (db: WritableDb, workOrderId: string, at: number, by: string): void => {
  prepared(
    db,
    `UPDATE work_order_hold SET released_at = ?, released_by = ? WHERE work_order_id = ? AND released_at IS NULL`,
  ).run(at, by, workOrderId)
}

/** The holds of an order, oldest first. */
export const holdsOf = (db: ReadableDb, workOrderId: string): HoldRow[] =>
  prepared(db, `SELECT ${columns} FROM work_order_hold WHERE work_order_id = ? ORDER BY held_at, id`).all(
    workOrderId,
  ) as HoldRow[]

/** Which holds: those that lasted in some of the time from `from` until before `to`, ms. */
export interface HoldFilter {
  readonly clientId: string | null
  readonly workOrderId: string | null
  readonly from: number | null
  readonly to: number | null
  readonly open: boolean | null
}

const matching = `WHERE (@clientId IS NULL OR client_id = @clientId) AND (@workOrderId IS NULL OR work_order_id = @workOrderId)
  AND (@to IS NULL OR held_at < @to) AND (@from IS NULL OR released_at IS NULL OR released_at >= @from)
  AND (@open IS NULL OR (released_at IS NULL) = @open)`

/** One page of holds, the newest first. */
export const listHolds = (
  db: ReadableDb,
  filter: HoldFilter,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: HoldRow[] } => {
  const given = { ...filter, open: filter.open === null ? null : Number(filter.open) }
  const { total } = prepared(db, `SELECT count(*) AS total FROM work_order_hold ${matching}`).get(given) as {
    total: number
  }
  const rows = prepared(
    db,
    `SELECT ${columns} FROM work_order_hold ${matching} ORDER BY held_at DESC, id DESC LIMIT @limit OFFSET @offset`,
  ).all({ ...given, limit, offset: (page - 1) * limit }) as HoldRow[]
  return { total, rows }
}
