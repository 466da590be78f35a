import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** How long a shift of a line is, and when it starts. */
export interface LineShiftRow {
  readonly clientId: string
  readonly shiftType: ShiftType
  readonly hours: number
  /** Such as 06:00. */
  readonly startsAt: string | null
}

const columns = 'client_id AS clientId, shift_type AS shiftType, hours, starts_at AS startsAt'

/** The hours that somebody set for a shift of a line; null where nobody did. */
export const lineShiftOf = (db: ReadableDb, clientId: string, shiftType: ShiftType): LineShiftRow | null =>
  (prepared(db, `SELECT ${columns} FROM line_shift WHERE client_id = ? AND shift_type = ?`).get(
    clientId,
    shiftType,
  ) as LineShiftRow | undefined) ?? null

/** What somebody set, of one line or of all. */
export const listLineShifts = (db: ReadableDb, clientId: string | null): LineShiftRow[] =>
  prepared(db, `SELECT ${columns} FROM line_shift WHERE @clientId IS NULL OR client_id = @clientId`).all({
    clientId,
  }) as LineShiftRow[]

/** Stores the hours of a shift of a line, new or changed. */
export const putLineShift = (db: WritableDb, row: LineShiftRow): void => {
  prepared(
    db,
    `INSERT INTO line_shift (client_id, shift_type, hours, starts_at) VALUES (@clientId, @shiftType, @hours, @startsAt)
     ON CONFLICT DO UPDATE SET hours = excluded.hours, starts_at = excluded.starts_at`,
  ).run(row)
}
