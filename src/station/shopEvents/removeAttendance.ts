import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { attendanceById, deleteAttendance } from '../../storage/production/attendance.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkOfLine } from '../masterData/lineOf.ts'
import { recomputeLineDay } from '../production/recomputeLineDay.ts'
import { describeAttendance } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/**
 * Removes what was recorded of a person for a shift, with the reason; the audit log keeps what it was.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 */
export const removeAttendance =
  ({ db, clock }: ShopEventDeps): Handler<'attendance.remove'> =>
  (caller, { id, reason }) =>
    inTransaction(db, () => {
      const before = attendanceById(db, id)
      const none = () => new ContractError('NOT_FOUND', `There is no attendance ${id}.`)
      if (before === null) throw none()
      checkOfLine(caller, before.clientId, none)
      deleteAttendance(db, id)
      appendAudit(db, {
        kind: 'production',
        at: clock.now(),
        caller,
        operation: 'attendance.remove',
        table: 'attendance',
        recordId: id,
        before: describeAttendance(before),
        after: null,
        reason,
      })
      recomputeLineDay(db, before.clientId, before.shiftDate)
      return {}
    })
