import { z } from 'zod'
import { pageOf, timestampOut } from '../fields.ts'
import { cycleSources, inference } from './inference.ts'
import {
  clientId,
  count,
  day,
  jobId,
  made,
  note,
  operationId,
  ordered,
  reason,
  recordsQuery,
  shiftHours,
  shiftType,
  workOrderId,
} from './productionFields.ts'
import { orderState } from './workOrder.ts'

export const entryId = z.string().min(1).max(40).describe('such as PROD-20251215-143045-001')

const fields = z.strictObject({
  work_order_id: workOrderId,
  job_id: jobId.nullable().optional(),
  shift_date: day.describe('day of the plant, not in the future'),
  shift_type: shiftType,
  operation_id: operationId.nullable().optional(),
  units_produced: count,
  units_defective: count.default(0),
  run_time_hours: z.number().gt(0).max(24),
  employees_assigned: z.int().gt(0).max(100_000),
  employees_present: count.nullable().optional(),
  shift_hours_scheduled: shiftHours.nullable().optional(),
  downtime_total_minutes: z.number().min(0).max(1440).nullable().optional(),
  notes: note.nullable().optional(),
})

/** What holds between the numbers of an entry. */
export interface EntryNumbers {
  readonly units_produced: number
  readonly units_defective: number
  readonly employees_assigned: number
  readonly employees_present?: number | null | undefined
}

/** The faults that only two numbers together have, each with its field. */
export const entryFaults = (
  entry: EntryNumbers,
): { readonly field: string; readonly value: number; readonly message: string }[] => {
  const {
    units_produced: made,
    units_defective: bad,
    employees_assigned: assigned,
    employees_present: present,
  } = entry
  return [
    ...(bad > made
      ? [{ field: 'units_defective', value: bad, message: `must be <= units_produced (${made})` }]
      : []),
    ...(present != null && present > assigned
      ? [
          {
            field: 'employees_present',
            value: present,
            message: `must be <= employees_assigned (${assigned})`,
          },
        ]
      : []),
  ]
}

const together = (entry: EntryNumbers, context: z.RefinementCtx): void => {
  for (const { field, message } of entryFaults(entry)) {
    context.addIssue({ code: 'custom', path: [field], message })
  }
}

/** One row of production as it is sent, also of a table. */
export const productionRow = fields.superRefine(together)

export type ProductionRow = z.output<typeof productionRow>

export const createEntryInput = fields
  .extend({
    entry_uuid: z
      .uuid()
      .optional()
      .describe('makes a retry safe: the same id and content answers with the first result'),
  })
  .superRefine(together)

export const entryChanges = fields
  .partial()
  .extend({
    units_defective: count.optional(),
    reason: reason.optional().describe('stands in the audit log'),
  })
  .refine((changes) => Object.keys(changes).some((name) => name !== 'reason'), {
    message: 'must change something',
  })

export type EntryChanges = z.output<typeof entryChanges>

const metrics = z.strictObject({
  efficiency: z.number().nullable().describe('percent'),
  performance: z.number().nullable().describe('percent'),
  defect_rate: z.number().nullable().describe('percent; null where nothing was produced'),
})

export const entryStates = ['ENTERED', 'VERIFIED', 'VOIDED'] as const

export const productionEntry = z.strictObject({
  production_entry_id: entryId,
  client_id: clientId,
  work_order_id: workOrderId,
  style_model: z.string(),
  job_id: jobId.nullable(),
  shift_date: day,
  shift_type: shiftType,
  operation_id: operationId.nullable(),
  units_produced: count,
  units_defective: count,
  run_time_hours: z.number(),
  employees_assigned: z.int(),
  employees_present: z.int().nullable(),
  shift_hours_scheduled: z.number().nullable(),
  downtime_total_minutes: z.number().nullable(),
  notes: z.string().nullable(),
  ideal_cycle_time: z.number().describe('hours, given or inferred'),
  hours_produced: z.number().describe('units × ideal cycle time'),
  hours_available: z.number().describe('employees assigned × shift hours'),
  ...metrics.shape,
  inference_flags: z.array(z.string()),
  inference: z.array(inference),
  status: z.enum(entryStates),
  verified: z.boolean(),
  verified_by: z.string().nullable(),
  verified_at: timestampOut.nullable(),
  batch_id: z.string().nullable(),
  ...made,
})

export type ProductionEntry = z.infer<typeof productionEntry>

export const createdEntry = z.strictObject({
  production_entry_id: entryId,
  work_order_id: workOrderId,
  shift_date: day,
  shift_type: shiftType,
  units_produced: count,
  units_defective: count,
  calculated_metrics: metrics,
  inference_flags: z.array(z.string()),
  inference: z.array(inference),
  created_at: timestampOut,
  created_by: z.string(),
  created: z.boolean().describe('false where it was there already'),
})

/** What HTTP answers. */
export const createdEntryAnswer = createdEntry.omit({ created: true })

export const ofEntry = z.strictObject({ entry_id: entryId })

/** An entry in a path. */
export const entryPath = z.strictObject({ id: entryId })

export const updateEntryInput = ofEntry.extend({ changes: entryChanges })

export const updatedEntry = z.strictObject({
  production_entry_id: entryId,
  updated_fields: z.array(z.string()),
  updated_at: timestampOut,
  updated_by: z.string(),
})

export const verifiedEntry = z.strictObject({
  production_entry_id: entryId,
  verified_by: z.string(),
  verified_at: timestampOut,
  status: z.literal('VERIFIED'),
})

export const withReason = z.strictObject({ reason })

export const entryWithReason = ofEntry.extend(withReason.shape)

export const entryQuery = ordered(
  z.strictObject({
    ...recordsQuery,
    shift_type: shiftType.optional(),
    work_order_id: workOrderId.optional(),
    include_voided: z.enum(['true', 'false']).optional(),
  }),
)

export const entryPage = pageOf(productionEntry)

export const standardsQuery = z.strictObject({
  work_order_id: workOrderId,
  shift_date: day,
  shift_type: shiftType,
})

/** What an entry of an order in a shift would be judged by, before it is recorded. */
export const entryStandards = z.strictObject({
  work_order_id: workOrderId,
  style_model: z.string(),
  status: orderState,
  ideal_cycle_time: z.number(),
  cycle_source: z.enum(cycleSources),
  shift_hours: z.number(),
  pace: z
    .number()
    .nullable()
    .describe('units in an hour of run time over the last entries of the order; null without any'),
  remaining: z.int().describe('good units that the order still lacks; below 0 where it has more'),
  efficiency_target: z.number().nullable(),
})

export type EntryStandards = z.infer<typeof entryStandards>
