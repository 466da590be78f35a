import { z } from 'zod'
import { label } from '../fields.ts'
import { shiftStart } from '../shift.ts'
import {
  clientId,
  count,
  cycleHours,
  jobId,
  made,
  operationId,
  shiftHours,
  shiftType,
  styleModel,
  workOrderId,
} from './productionFields.ts'

const cycle = cycleHours.nullable().describe('standard hours that one unit takes; null is none')
const state = { ...made, retired: z.boolean().describe('no longer offered; what was recorded stays') }
const retiring = { retired: z.boolean().optional() }

const clientFields = z.strictObject({ client_id: clientId, name: label(120), ideal_cycle_time: cycle })

export const saveClientInput = clientFields.partial().required({ client_id: true }).extend(retiring)
export const client = clientFields.extend(state)
export type Client = z.infer<typeof client>

const shiftHoursFields = z.strictObject({
  client_id: clientId,
  shift_type: shiftType,
  hours: shiftHours,
  starts_at: shiftStart.nullable().describe('when it starts; null is not said'),
})

export const saveShiftHoursInput = shiftHoursFields.extend({ starts_at: shiftStart.nullable().optional() })
/** Hours of a shift of a line; those of the plant until somebody sets them. */
export const lineShift = shiftHoursFields.extend({ is_default: z.boolean() })
export type LineShift = z.infer<typeof lineShift>

const styleFields = z.strictObject({
  client_id: clientId,
  style_model: styleModel,
  name: label(120),
  ideal_cycle_time: cycle,
  opportunities_per_unit: z.int().min(1).max(100_000).nullable().describe('for a defect; null is one'),
})

const ofStyle = { client_id: true, style_model: true } as const
export const saveStyleInput = styleFields.partial().required(ofStyle).extend(retiring)
export const style = styleFields.extend(state)
export type Style = z.infer<typeof style>

const workOperationFields = z.strictObject({
  client_id: clientId,
  operation_id: operationId,
  name: label(120),
  sequence: z
    .int()
    .min(0)
    .max(100_000)
    .describe('its place among the steps; the first-pass yields multiply in it'),
})

const ofOperation = { client_id: true, operation_id: true } as const
export const saveWorkOperationInput = workOperationFields.partial().required(ofOperation).extend(retiring)
export const workOperation = workOperationFields.extend(state)
export type WorkOperation = z.infer<typeof workOperation>

const jobFields = z.strictObject({
  job_id: jobId,
  work_order_id: workOrderId,
  operation_id: operationId.nullable(),
  planned_quantity: count.nullable(),
})

export const saveJobInput = jobFields
  .partial()
  .required({ job_id: true, work_order_id: true })
  .extend(retiring)
/** A part of an order that is done in one go, such as a lot of one operation. */
export const job = jobFields.extend({ client_id: clientId, ...state })
export type Job = z.infer<typeof job>

/** The lists of a line's master data; of all lines for those who see all, unless one is named. */
export const masterQuery = z.strictObject({
  client_id: clientId.optional(),
  include_retired: z.enum(['true', 'false']).optional().describe('also those that are no longer offered'),
})

export const jobQuery = masterQuery.extend({ work_order_id: workOrderId.optional() })
