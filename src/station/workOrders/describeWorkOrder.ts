import { ContractError } from '../../contract/errors.ts'
import type { Inference } from '../../contract/production/inference.ts'
import { plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import type { Hold, WorkOrder } from '../../contract/production/workOrder.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { HoldRow } from '../../storage/production/holds.ts'
import type { WorkOrderRow } from '../../storage/production/workOrders.ts'
import {
  type OrderCalendar,
  viewWorkOrder,
  type WorkOrderView,
} from '../../storage/production/workOrderViews.ts'
import { isoOf, madeOf } from '../masterData/madeOf.ts'
import { plantToday } from '../masterData/plantToday.ts'

/** What orders are judged by now. */
export const orderCalendar = (db: ReadableDb, now: number): OrderCalendar => ({
  today: plantToday(db, now),
  shiftHours: plantShiftHours.SHIFT_1ST,
})

/** What people decide of an order, as the audit log keeps it. */
export const settingsOfOrder = (row: WorkOrderRow) => ({
  work_order_id: row.workOrderId,
  client_id: row.clientId,
  style_model: row.styleModel,
  planned_quantity: row.plannedQuantity,
  planned_start_date: row.plannedStartDate,
  planned_ship_date: row.plannedShipDate,
  ideal_cycle_time: row.idealCycleTime,
  priority_level: row.priorityLevel,
  po_number: row.poNumber,
})

const inferenceOf = (row: WorkOrderRow): Inference[] => [
  ...(row.plannedStartDate === null && row.startSource !== 'order'
    ? [
        {
          field: 'start_date' as const,
          value: row.startOn,
          source: row.startSource,
          confidence: row.startSource === 'first_entry' ? 0.8 : 0.5,
          records: 1,
        },
      ]
    : []),
  ...(row.dueSource === 'cycle'
    ? [
        {
          field: 'planned_ship_date' as const,
          value: row.dueOn,
          source: row.dueSource,
          confidence: 0.85,
          records: 1,
        },
      ]
    : []),
]

/** An order as the station answers it. */
export const describeWorkOrder = (row: WorkOrderView): WorkOrder => ({
  ...settingsOfOrder(row),
  status: row.status,
  started_on: row.startedOn,
  completed_at: isoOf(row.completedAt),
  shipped_at: isoOf(row.shippedAt),
  shipped_on: row.shippedOn,
  cancelled_at: isoOf(row.cancelledAt),
  on_hold_since: isoOf(row.onHoldSince),
  units_produced: row.unitsProduced,
  units_defective: row.unitsDefective,
  due_on: row.dueOn,
  is_late: row.isLate,
  at_risk: row.atRisk,
  inference: inferenceOf(row),
  ...madeOf(row),
})

/** An order that is there, as it stands now. */
export const orderAsItStands = (db: ReadableDb, workOrderId: string, now: number): WorkOrder => {
  const view = viewWorkOrder(db, workOrderId, orderCalendar(db, now))
  if (view === null) throw new ContractError('NOT_FOUND', `There is no work order ${workOrderId}.`)
  return describeWorkOrder(view)
}

/** A hold as the station answers it. */
export const describeHold = (row: HoldRow): Hold => ({
  id: row.id,
  client_id: row.clientId,
  work_order_id: row.workOrderId,
  cause: row.cause,
  reason: row.reason,
  held_at: new Date(row.heldAt).toISOString(),
  held_by: row.heldBy,
  released_at: isoOf(row.releasedAt),
  released_by: row.releasedBy,
})
