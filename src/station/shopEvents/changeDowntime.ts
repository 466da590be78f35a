import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  type DowntimeRow,
  deleteDowntime,
  downtimeById,
  updateDowntime as store,
} from '../../storage/production/downtime.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkOfLine } from '../masterData/lineOf.ts'
import { recomputeLineDay } from '../production/recomputeLineDay.ts'
import { checkDowntime } from './checkDowntime.ts'
import { describeDowntime } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

const find = (db: ReadableDb, caller: Caller, id: number): DowntimeRow => {
  const row = downtimeById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no standstill ${id}.`)
  if (row === null) throw none()
  checkOfLine(caller, row.clientId, none)
  return row
}

/**
 * Changes a standstill; what is not named stays. The last change counts, and the audit log keeps what was there before it.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's; and as `checkDowntime`
 */
export const updateDowntime =
  ({ db, clock }: ShopEventDeps): Handler<'downtime.update'> =>
  (caller, { id, changes }) =>
    inTransaction(db, () => {
      const before = find(db, caller, id)
      const at = clock.now()
      const { work_order_id: order, started_at: start, notes } = changes
      const row: DowntimeRow = {
        ...before,
        shiftDate: changes.shift_date ?? before.shiftDate,
        shiftType: changes.shift_type ?? before.shiftType,
        workOrderId: order === undefined ? before.workOrderId : order,
        category: changes.category ?? before.category,
        reason: changes.reason ?? before.reason,
        minutes: changes.minutes ?? before.minutes,
        startedAt: start === undefined ? before.startedAt : start === null ? null : Date.parse(start),
        notes: notes === undefined ? before.notes : notes || null,
        updatedBy: actorOf(caller).name,
        updatedAt: at,
      }
      checkDowntime(db, at, row, id)
      store(db, row)
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'downtime.update',
        table: 'downtime_event',
        recordId: id,
        before: describeDowntime(before),
        after: describeDowntime(row),
      })
      for (const day of new Set([before.shiftDate, row.shiftDate])) recomputeLineDay(db, row.clientId, day)
      return describeDowntime(row)
    })

/**
 * Removes a standstill, with the reason; the audit log keeps what it was.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 */
export const removeDowntime =
  ({ db, clock }: ShopEventDeps): Handler<'downtime.remove'> =>
  (caller, { id, reason }) =>
    inTransaction(db, () => {
      const before = find(db, caller, id)
      deleteDowntime(db, id)
      appendAudit(db, {
        kind: 'production',
        at: clock.now(),
        caller,
        operation: 'downtime.remove',
        table: 'downtime_event',
        recordId: id,
        before: describeDowntime(before),
        after: null,
        reason,
      })
      recomputeLineDay(db, before.clientId, before.shiftDate)
      return {}
    })
