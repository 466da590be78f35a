import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { Inspection } from '../../contract/production/shopEvents.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { insertInspection } from '../../storage/production/inspections.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { offerOperation } from '../masterData/offerOperation.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { checkShiftDate } from './checkShiftDate.ts'
import { describeInspection } from './describeShopEvents.ts'
import { orderOfLine } from './orderOfLine.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/**
 * Stores an inspection with its entry in the audit log, in the transaction of the caller. The style of its order is kept with it,
 * as the order's may change; a step that the line did not have is its last one from now on.
 *
 * @param at ms since 1970
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there, VALIDATION_ERROR for a day that has not come, NOT_FOUND for an order that the
 * line does not have
 */
export const storeInspection = (
  db: WritableDb,
  caller: Caller,
  at: number,
  input: ParsedInputOf<'inspection.record'>,
): Inspection => {
  knownLineOf(db, caller, input.client_id)
  checkShiftDate(db, at, input.shift_date)
  const order = orderOfLine(db, input.client_id, input.work_order_id ?? null)
  const row = {
    clientId: input.client_id,
    shiftDate: input.shift_date,
    shiftType: input.shift_type,
    workOrderId: order?.workOrderId ?? null,
    styleModel: order?.styleModel ?? null,
    operationId: input.operation_id ?? null,
    unitsInspected: input.units_inspected,
    unitsPassed: input.units_passed,
    defects: input.defects,
    opportunitiesPerUnit: input.opportunities_per_unit ?? null,
    unitsReworked: input.units_reworked,
    notes: input.notes || null,
    createdBy: actorOf(caller).name,
    createdAt: at,
    updatedBy: null,
    updatedAt: null,
  }
  ensureClient({ db, clock: { now: () => at } }, caller, input.client_id)
  if (row.operationId !== null) offerOperation(db, caller, at, row.clientId, row.operationId)
  const after = describeInspection({ id: insertInspection(db, row), ...row })
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'inspection.record',
    table: 'inspection',
    recordId: after.id,
    after,
  })
  return after
}

/**
 * Records how many units were inspected, and what was found.
 *
 * @throws ContractError as `storeInspection`
 */
export const recordInspection =
  ({ db, clock }: ShopEventDeps): Handler<'inspection.record'> =>
  (caller, input) =>
    inTransaction(db, () => storeInspection(db, caller, clock.now(), input))
