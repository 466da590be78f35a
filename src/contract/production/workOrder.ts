import { z } from 'zod'
import { id, label, pageOf, timestampIn, timestampOut } from '../fields.ts'
import { inference } from './inference.ts'
import {
  clientId,
  count,
  cycleHours,
  day,
  made,
  ordered,
  reason,
  recordsQuery,
  styleModel,
  workOrderId,
} from './productionFields.ts'

export const orderStates = ['ACTIVE', 'ON_HOLD', 'COMPLETED', 'SHIPPED', 'CANCELLED'] as const

export const orderState = z.enum(orderStates)

export type OrderState = z.infer<typeof orderState>

/** Where an order may go from where it is. */
export const orderTransitions: Readonly<Record<OrderState, readonly OrderState[]>> = {
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'CANCELLED'],
  ON_HOLD: ['ACTIVE', 'CANCELLED'],
  COMPLETED: ['SHIPPED', 'ACTIVE'],
  SHIPPED: [],
  CANCELLED: [],
}

export const holdCauses = ['CUSTOMER', 'QUALITY', 'MATERIAL', 'EQUIPMENT', 'OTHER'] as const

export const holdCause = z.enum(holdCauses)

export type HoldCause = z.infer<typeof holdCause>

export const priorities = ['LOW', 'STANDARD', 'HIGH', 'URGENT'] as const

const fields = z.strictObject({
  work_order_id: workOrderId,
  client_id: clientId,
  style_model: styleModel,
  planned_quantity: count.min(1),
  planned_start_date: day.nullable(),
  planned_ship_date: day.nullable().describe('null is inferred: the start plus quantity × cycle'),
  ideal_cycle_time: cycleHours.nullable().describe('hours that one unit takes; null is inferred'),
  priority_level: z.enum(priorities),
  po_number: label(80).nullable(),
})

const startsFirst = ({
  planned_start_date: start,
  planned_ship_date: ship,
}: {
  planned_start_date?: string | null | undefined
  planned_ship_date?: string | null | undefined
}): boolean => start == null || ship == null || start <= ship

const shipsLater = { path: ['planned_ship_date'], message: 'must not be before planned_start_date' }

export const createWorkOrderInput = fields
  .extend({
    planned_start_date: fields.shape.planned_start_date.default(null),
    planned_ship_date: fields.shape.planned_ship_date.default(null),
    ideal_cycle_time: fields.shape.ideal_cycle_time.optional(),
    priority_level: fields.shape.priority_level.default('STANDARD'),
    po_number: fields.shape.po_number.optional(),
  })
  .refine(startsFirst, shipsLater)

export const workOrderChanges = fields
  .omit({ work_order_id: true, client_id: true })
  .partial()
  .refine(startsFirst, shipsLater)

export const workOrder = fields.extend({
  status: orderState,
  started_on: day.nullable().describe('the first day that something was produced for it'),
  completed_at: timestampOut.nullable(),
  shipped_at: timestampOut.nullable(),
  shipped_on: day.nullable().describe('the day of the plant on which it was shipped'),
  cancelled_at: timestampOut.nullable(),
  on_hold_since: timestampOut.nullable(),
  units_produced: count,
  units_defective: count,
  due_on: day.describe('the planned ship date, or what stands in for it'),
  is_late: z.boolean().describe('due before today, and not shipped'),
  at_risk: z
    .boolean()
    .describe('not late, but at the pace of its last seven days it will not be done when it is due'),
  inference: z.array(inference),
  ...made,
})

export type WorkOrder = z.infer<typeof workOrder>

export const workOrderQuery = ordered(
  z.strictObject({
    ...recordsQuery,
    status: z
      .enum([...orderStates, 'open'])
      .optional()
      .describe('open: ACTIVE and ON_HOLD'),
    style_model: styleModel.optional(),
    search: z.string().trim().max(80).optional().describe('in the order, the style and the purchase order'),
    attention: z.enum(['late', 'at_risk']).optional().describe('only those that are late, or at risk'),
    shipped_from: day.optional().describe('only those that were shipped on this day or later'),
  }),
).describe('the period is that of the planned ship date')

export const workOrderPage = pageOf(workOrder)

export const ofWorkOrder = z.strictObject({ work_order_id: workOrderId })

/** `…/work-orders/:id`. */
export const orderPath = z.strictObject({ id: workOrderId })

export const orderStatusBody = z.strictObject({
  status: orderState,
  at: timestampIn.optional().describe('when it happened, not in the future; now unless given'),
  reason: reason.optional().describe('required to reopen what was completed'),
  hold_cause: holdCause.optional().describe('with ON_HOLD; OTHER unless given'),
})

export const setOrderStatusInput = ofWorkOrder.extend(orderStatusBody.shape)

/** One period in which an order was on hold. */
export const hold = z.strictObject({
  id,
  client_id: clientId,
  work_order_id: workOrderId,
  cause: holdCause,
  reason: z.string().nullable(),
  held_at: timestampOut,
  held_by: z.string(),
  released_at: timestampOut.nullable(),
  released_by: z.string().nullable(),
})

export type Hold = z.infer<typeof hold>

export const holdQuery = ordered(
  z.strictObject({
    ...recordsQuery,
    work_order_id: workOrderId.optional(),
    open: z.enum(['true', 'false']).optional(),
  }),
)

export const holdPage = pageOf(hold)

/** A hold of the past, as it is told later or imported; the order's present state stays. */
export const recordHoldInput = z
  .strictObject({
    work_order_id: workOrderId,
    cause: holdCause,
    reason: reason.nullable().optional(),
    held_at: timestampIn,
    released_at: timestampIn,
  })
  .refine(({ held_at, released_at }) => Date.parse(held_at) <= Date.parse(released_at), {
    path: ['released_at'],
    message: 'must not be before held_at',
  })

/** A step of an order's life. */
export const orderStep = z.strictObject({
  status: orderState,
  at: timestampOut,
  by: z.string(),
  reason: z.string().nullable(),
  hold_cause: holdCause.nullable(),
})

export const workOrderDetail = z.strictObject({
  work_order: workOrder,
  steps: z.array(orderStep).describe('oldest first'),
  holds: z.array(hold),
})
