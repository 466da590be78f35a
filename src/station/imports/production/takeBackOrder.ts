import { createWorkOrderInput, orderState as states } from '../../../contract/production/workOrder.ts'
import { deleteOrder, isOrderUsed, replaceLife } from '../../../storage/imports/orderTakeBack.ts'
import type { HoldRow } from '../../../storage/production/holds.ts'
import type { StepRow } from '../../../storage/production/workOrderSteps.ts'
import { putWorkOrder, type WorkOrderRow, workOrderById } from '../../../storage/production/workOrders.ts'
import { actorOf } from '../../actor.ts'
import { appendAudit } from '../../audit/appendAudit.ts'
import { settleOrder } from '../../workOrders/settleOrder.ts'
import { orderState } from './orderState.ts'
import type { Content, RecordWork } from './recordUse.ts'

const audited = (
  { db, caller, clock, reason }: RecordWork,
  operation: string,
  workOrderId: string,
  before: Content | null,
  after: Content | null,
): void => {
  appendAudit(db, {
    at: clock.now(),
    kind: 'production',
    caller,
    operation,
    table: 'work_order',
    recordId: workOrderId,
    before,
    after,
    reason,
  })
}

/** Takes away an order that an import added; false where something was recorded of it, and it stays. */
export const removeOrder = (work: RecordWork, workOrderId: string): boolean => {
  if (isOrderUsed(work.db, workOrderId)) return false
  const before = orderState(work.db, workOrderId)
  deleteOrder(work.db, workOrderId)
  audited(work, 'workOrder.remove', workOrderId, before, null)
  return true
}

const timeOf = (told: Content[string] | undefined): number | null =>
  typeof told === 'string' ? Date.parse(told) : null

/** Puts an order back as it was before an import changed it, with its steps and holds. */
export const restoreOrder = (work: RecordWork, workOrderId: string, before: Content): void => {
  const { db, caller, clock } = work
  const row = workOrderById(db, workOrderId)
  if (row === null) return
  const { steps, holds, shipped_on: shippedOn, status, ...told } = before
  const plan = createWorkOrderInput.parse(
    Object.fromEntries(Object.entries(told).filter(([field]) => field in createWorkOrderInput.shape)),
  )
  const present = orderState(db, workOrderId)
  const after: WorkOrderRow = {
    ...row,
    styleModel: plan.style_model,
    plannedQuantity: plan.planned_quantity,
    plannedStartDate: plan.planned_start_date,
    plannedShipDate: plan.planned_ship_date,
    idealCycleTime: plan.ideal_cycle_time ?? null,
    priorityLevel: plan.priority_level,
    poNumber: plan.po_number ?? null,
    status: states.parse(status),
    completedAt: timeOf(told.completed_at),
    shippedAt: timeOf(told.shipped_at),
    shippedOn: typeof shippedOn === 'string' ? shippedOn : null,
    cancelledAt: timeOf(told.cancelled_at),
    updatedBy: actorOf(caller).name,
    updatedAt: clock.now(),
  }
  putWorkOrder(db, after)
  replaceLife(db, workOrderId, JSON.parse(String(steps)) as StepRow[], JSON.parse(String(holds)) as HoldRow[])
  audited(work, 'workOrder.undo', workOrderId, present, before)
  settleOrder(db, row, after)
}
