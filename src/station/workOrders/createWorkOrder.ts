import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertStep } from '../../storage/production/workOrderSteps.ts'
import { putWorkOrder, workOrderById } from '../../storage/production/workOrders.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { lineOf } from '../masterData/lineOf.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import { orderAsItStands, settingsOfOrder } from './describeWorkOrder.ts'
import { offeredLine, offeredStyle } from './offered.ts'
import { datesOf } from './resolveOrders.ts'

/**
 * Adds a work order, with its line and style where they are new. One that was planned to start in the past began then: see `lifeOf`.
 *
 * @throws ContractError FORBIDDEN for another line, CONFLICT where the id is taken, UNPROCESSABLE_ENTITY where its line or style
 * is retired
 */
export const createWorkOrder =
  (deps: ProductionDeps): Handler<'workOrder.create'> =>
  (caller, input) =>
    inTransaction(deps.db, () => {
      const { db, clock } = deps
      const { work_order_id: workOrderId, client_id: clientId, style_model: styleModel } = input
      lineOf(caller, clientId)
      if (workOrderById(db, workOrderId) !== null) {
        throw new ContractError(
          'CONFLICT',
          `The work order id ${workOrderId} is taken. Choose another one, or change that order.`,
          [{ field: 'work_order_id', value: workOrderId, constraint: 'must not be taken' }],
        )
      }
      offeredLine(deps, caller, clientId)
      offeredStyle(deps, caller, clientId, styleModel)
      const at = clock.now()
      const by = actorOf(caller).name
      const order = {
        workOrderId,
        clientId,
        styleModel,
        plannedQuantity: input.planned_quantity,
        plannedStartDate: input.planned_start_date,
        plannedShipDate: input.planned_ship_date,
        idealCycleTime: input.ideal_cycle_time ?? null,
        priorityLevel: input.priority_level,
        poNumber: input.po_number ?? null,
        status: 'ACTIVE',
        completedAt: null,
        shippedAt: null,
        shippedOn: null,
        cancelledAt: null,
        startedOn: null,
        createdBy: by,
        createdAt: at,
        updatedBy: null,
        updatedAt: null,
      } as const
      const row = { ...order, ...datesOf(db, order) }
      putWorkOrder(db, row)
      insertStep(db, {
        workOrderId,
        status: 'ACTIVE',
        at,
        by,
        reason: null,
        holdCause: null,
      })
      appendAudit(db, {
        at,
        kind: 'production',
        caller,
        operation: 'workOrder.create',
        table: 'work_order',
        recordId: workOrderId,
        after: settingsOfOrder(row),
      })
      return orderAsItStands(db, workOrderId, at)
    })
