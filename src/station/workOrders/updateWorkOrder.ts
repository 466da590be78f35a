import { isDeepStrictEqual } from 'node:util'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { putWorkOrder, type WorkOrderRow } from '../../storage/production/workOrders.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { orderAsItStands, settingsOfOrder } from './describeWorkOrder.ts'
import { findWorkOrder } from './findWorkOrder.ts'
import { offeredStyle } from './offered.ts'
import { datesOf } from './resolveOrders.ts'
import { settleOrder } from './settleOrder.ts'

const checkDates = ({ plannedStartDate: start, plannedShipDate: ship }: WorkOrderRow): void => {
  if (start === null || ship === null || start <= ship) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `The order would be shipped on ${ship}, before it starts on ${start}. Change both days.`,
    [{ field: 'planned_ship_date', value: ship, constraint: 'must not be before planned_start_date' }],
  )
}

/** What one of the fields becomes: undefined stays as it is. */
const or = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given)

/**
 * Changes what was planned for an order. Its entries are filled in anew where its style or cycle is another one; its inspections go
 * with its style.
 *
 * @throws ContractError NOT_FOUND for an order that the caller cannot see, UNPROCESSABLE_ENTITY where the days do not fit, or the
 * style is retired
 */
export const updateWorkOrder =
  (deps: ProductionDeps): Handler<'workOrder.update'> =>
  (caller, { work_order_id: workOrderId, changes }) =>
    inTransaction(deps.db, () => {
      const { db, clock } = deps
      const before = findWorkOrder(db, caller, workOrderId)
      const changed: WorkOrderRow = {
        ...before,
        styleModel: or(changes.style_model, before.styleModel),
        plannedQuantity: or(changes.planned_quantity, before.plannedQuantity),
        plannedStartDate: or(changes.planned_start_date, before.plannedStartDate),
        plannedShipDate: or(changes.planned_ship_date, before.plannedShipDate),
        idealCycleTime: or(changes.ideal_cycle_time, before.idealCycleTime),
        priorityLevel: or(changes.priority_level, before.priorityLevel),
        poNumber: or(changes.po_number, before.poNumber),
      }
      const at = clock.now()
      const [was, is] = [settingsOfOrder(before), settingsOfOrder(changed)]
      if (isDeepStrictEqual(was, is)) return orderAsItStands(db, workOrderId, at)
      checkDates(changed)
      if (changed.styleModel !== before.styleModel)
        offeredStyle(deps, caller, before.clientId, changed.styleModel)
      putWorkOrder(db, {
        ...changed,
        ...datesOf(db, changed),
        updatedBy: actorOf(caller).name,
        updatedAt: at,
      })
      appendAudit(db, {
        at,
        kind: 'production',
        caller,
        operation: 'workOrder.update',
        table: 'work_order',
        recordId: workOrderId,
        before: was,
        after: is,
      })
      settleOrder(db, before, changed)
      return orderAsItStands(db, workOrderId, at)
    })
