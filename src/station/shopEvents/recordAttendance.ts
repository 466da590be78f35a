import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { Attendance } from '../../contract/production/shopEvents.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { attendanceOf, insertAttendance, updateAttendance } from '../../storage/production/attendance.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { recomputeLineDay } from '../production/recomputeLineDay.ts'
import { checkShiftDate } from './checkShiftDate.ts'
import { describeAttendance } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/**
 * Stores whether a person was there for a shift, with its entry in the audit log, in the transaction of the caller, which sums the
 * line's day anew then. It replaces what was there of the same person and shift.
 *
 * @param at ms since 1970
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there, VALIDATION_ERROR for a day that has not come
 */
export const storeAttendance = (
  db: WritableDb,
  caller: Caller,
  at: number,
  input: ParsedInputOf<'attendance.record'>,
): Attendance => {
  knownLineOf(db, caller, input.client_id)
  checkShiftDate(db, at, input.shift_date)
  const by = actorOf(caller).name
  const told = {
    clientId: input.client_id,
    shiftDate: input.shift_date,
    shiftType: input.shift_type,
    employeeId: input.employee_id,
    scheduledHours: input.scheduled_hours,
    absentHours: input.absent_hours,
    absenceReason: input.absence_reason ?? null,
    isExcused: input.is_excused ?? false,
  }
  ensureClient({ db, clock: { now: () => at } }, caller, input.client_id)
  const before = attendanceOf(db, told)
  const made = { createdBy: by, createdAt: at, updatedBy: null, updatedAt: null }
  const row =
    before === null
      ? { id: insertAttendance(db, { ...told, ...made }), ...told, ...made }
      : { ...before, ...told, updatedBy: by, updatedAt: at }
  if (before !== null) updateAttendance(db, row)
  const after = describeAttendance(row)
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: before === null ? 'attendance.record' : 'attendance.change',
    table: 'attendance',
    recordId: after.id,
    before: before === null ? null : describeAttendance(before),
    after,
  })
  return after
}

/**
 * Records whether a person was there for a shift. Recorded again for the same person and shift, it replaces what was there;
 * the audit log keeps that.
 *
 * @throws ContractError as `storeAttendance`
 */
export const recordAttendance =
  ({ db, clock }: ShopEventDeps): Handler<'attendance.record'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const recorded = storeAttendance(db, caller, clock.now(), input)
      recomputeLineDay(db, recorded.client_id, recorded.shift_date)
      return recorded
    })
