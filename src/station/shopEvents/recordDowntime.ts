import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { DowntimeEvent } from '../../contract/production/shopEvents.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { insertDowntime } from '../../storage/production/downtime.ts'
import { deleteRunningStandstill } from '../../storage/production/runningStandstills.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { recomputeLineDay } from '../production/recomputeLineDay.ts'
import { checkDowntime } from './checkDowntime.ts'
import { describeDowntime } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'
import { standstillMeant } from './standstillMeant.ts'

/**
 * Stores a standstill with its entry in the audit log, in the transaction of the caller, which sums the line's day anew then.
 * Where it records the running one of the line, that is gone with it.
 *
 * @param at ms since 1970
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there and where the running one is kept no longer,
 * and as `checkDowntime`
 */
export const storeDowntime = (
  db: WritableDb,
  caller: Caller,
  at: number,
  input: ParsedInputOf<'downtime.record'>,
): DowntimeEvent => {
  knownLineOf(db, caller, input.client_id)
  const { standstill_since: since } = input
  if (since !== undefined) standstillMeant(db, input.client_id, since)
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
  if (since !== undefined) deleteRunningStandstill(db, input.client_id)
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'downtime.record',
    table: 'downtime_event',
    recordId: after.id,
    after: since === undefined ? after : { ...after, standstill_since: since },
  })
  return after
}

/**
 * Records that a line stood still in a shift, and why.
 *
 * @throws ContractError as `storeDowntime`
 */
export const recordDowntime =
  ({ db, clock }: ShopEventDeps): Handler<'downtime.record'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const event = storeDowntime(db, caller, clock.now(), input)
      recomputeLineDay(db, event.client_id, event.shift_date)
      return event
    })
