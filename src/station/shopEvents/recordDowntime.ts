import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { DowntimeEvent } from '../../contract/production/shopEvents.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { insertDowntime } from '../../storage/production/downtime.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { lineOf } from '../masterData/lineOf.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { recomputeLineDay } from '../production/recomputeLineDay.ts'
import { checkDowntime } from './checkDowntime.ts'
import { describeDowntime } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/**
 * Stores a standstill with its entry in the audit log, in the transaction of the caller, which sums the line's day anew then.
 *
 * @param at ms since 1970
 * @throws ContractError FORBIDDEN for another line, and as `checkDowntime`
 */
export const storeDowntime = (
  db: WritableDb,
  caller: Caller,
  at: number,
  input: ParsedInputOf<'downtime.record'>,
): DowntimeEvent => {
  lineOf(caller, input.client_id)
  const row = {
    clientId: input.client_id,
    shiftDate: input.shift_date,
    shiftType: input.shift_type,
    workOrderId: input.work_order_id ?? null,
    category: input.category,
    reason: input.reason,
    minutes: input.minutes,
    startedAt: input.started_at == null ? null : Date.parse(input.started_at),
    notes: input.notes || null,
    createdBy: actorOf(caller).name,
    createdAt: at,
    updatedBy: null,
    updatedAt: null,
  }
  checkDowntime(db, at, row)
  ensureClient({ db, clock: { now: () => at } }, caller, input.client_id)
  const after = describeDowntime({ id: insertDowntime(db, row), ...row })
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'downtime.record',
    table: 'downtime_event',
    recordId: after.id,
    after,
  })
  return after
}

/**
 * Records that a line stood still in a shift, and why.
 *
 * @throws ContractError FORBIDDEN for another line, and as `checkDowntime`
 */
export const recordDowntime =
  ({ db, clock }: ShopEventDeps): Handler<'downtime.record'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const event = storeDowntime(db, caller, clock.now(), input)
      recomputeLineDay(db, event.client_id, event.shift_date)
      return event
    })
