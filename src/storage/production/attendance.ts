import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'
import { type ShopEventFilter, type ShopEventPage, shopEventPage } from './shopEventFilter.ts'

/** Who was there for a shift, and for how long not. Times are milliseconds since 1970, UTC. */
export interface AttendanceRow extends MadeRow {
  readonly id: number
  readonly clientId: string
  readonly shiftDate: string
  readonly shiftType: ShiftType
  readonly employeeId: string
  readonly scheduledHours: number
  readonly absentHours: number
  readonly absenceReason: string | null
  readonly isExcused: boolean
}

type Stored = Omit<AttendanceRow, 'isExcused'> & { readonly isExcused: number }

const columns = `id, client_id AS clientId, shift_date AS shiftDate, shift_type AS shiftType, employee_id AS employeeId,
  scheduled_hours AS scheduledHours, absent_hours AS absentHours, absence_reason AS absenceReason,
  is_excused AS isExcused, ${madeColumns}`

const rowOf = (stored: Stored): AttendanceRow => ({ ...stored, isExcused: stored.isExcused === 1 })

/** Stores one person's attendance and gives back its id. */
export const insertAttendance = (db: WritableDb, row: Omit<AttendanceRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO attendance (client_id, shift_date, shift_type, employee_id, scheduled_hours, absent_hours,
         absence_reason, is_excused, created_by, created_at, updated_by, updated_at)
       VALUES (@clientId, @shiftDate, @shiftType, @employeeId, @scheduledHours, @absentHours,
         @absenceReason, @isExcused, @createdBy, @createdAt, @updatedBy, @updatedAt)`,
    ).run({ ...row, isExcused: row.isExcused ? 1 : 0 }).lastInsertRowid,
  )

/** Stores hours and reason of one person's attendance anew. */
export const updateAttendance = (db: WritableDb, row: AttendanceRow): void => {
  const { id, scheduledHours, absentHours, absenceReason, isExcused, updatedBy, updatedAt } = row
  prepared(
    db,
    `UPDATE attendance SET scheduled_hours = @scheduledHours, absent_hours = @absentHours,
       absence_reason = @absenceReason, is_excused = @isExcused, updated_by = @updatedBy, updated_at = @updatedAt
     WHERE id = @id`,
  ).run({
    ...{ id, scheduledHours, absentHours, absenceReason, updatedBy, updatedAt },
    isExcused: isExcused ? 1 : 0,
  })
}

export const deleteAttendance = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM attendance WHERE id = ?').run(id)
}

export const attendanceById = (db: ReadableDb, id: number): AttendanceRow | null => {
  const found = prepared(db, `SELECT ${columns} FROM attendance WHERE id = ?`).get(id)
  return found === undefined ? null : rowOf(found as Stored)
}

/** What is recorded of a person for a shift of a line. */
export const attendanceOf = (
  db: ReadableDb,
  {
    clientId,
    shiftDate,
    shiftType,
    employeeId,
  }: Pick<AttendanceRow, 'clientId' | 'shiftDate' | 'shiftType' | 'employeeId'>,
): AttendanceRow | null => {
  const found = prepared(
    db,
    `SELECT ${columns} FROM attendance
     WHERE client_id = ? AND shift_date = ? AND shift_type = ? AND employee_id = ?`,
  ).get(clientId, shiftDate, shiftType, employeeId)
  return found === undefined ? null : rowOf(found as Stored)
}

/** One page of attendance, the newest day first. */
export const attendancePage = (
  db: ReadableDb,
  filter: ShopEventFilter,
  page: { readonly page: number; readonly limit: number },
): ShopEventPage<AttendanceRow> => {
  const { total, rows } = shopEventPage<Stored>(db, 'attendance', columns, filter, page)
  return { total, rows: rows.map(rowOf) }
}
