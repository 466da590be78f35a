import { z } from 'zod'
import { clientId, day } from './productionFields.ts'

/** What is filled in where it is missing. */
export const inferredFields = [
  'ideal_cycle_time',
  'shift_hours_scheduled',
  'employees_present',
  'planned_ship_date',
  'start_date',
] as const

export const inferredField = z.enum(inferredFields)

export type InferredField = z.infer<typeof inferredField>

/** Where a number comes from: what was recorded, or what stands in for it. */
export const cycleSources = ['order', 'style', 'client', 'rolling', 'default'] as const
export const shiftHoursSources = ['entry', 'shift'] as const
export const presentSources = ['entry', 'assigned'] as const

export type CycleSource = (typeof cycleSources)[number]
export type ShiftHoursSource = (typeof shiftHoursSources)[number]
export type PresentSource = (typeof presentSources)[number]

export const inference = z.strictObject({
  field: inferredField,
  value: z.union([z.number(), z.string()]).nullable().describe('null where several records have several'),
  source: z
    .enum(['style', 'client', 'rolling', 'default', 'shift', 'assigned', 'cycle', 'first_entry', 'created'])
    .describe(
      'style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order',
    ),
  confidence: z.number().min(0).max(1),
  records: z.int().describe('how many records it stands in'),
})

/** A number that was not recorded but filled in, and from what. */
export type Inference = z.infer<typeof inference>

export const checkableFields = [
  'ideal_cycle_time',
  'planned_ship_date',
  'employees_present',
  'shift_hours_scheduled',
] as const

export type CheckableField = (typeof checkableFields)[number]

export const analyzeInput = z
  .strictObject({
    client_id: clientId.optional(),
    date_from: day,
    date_to: day,
    fields_to_check: z.array(z.enum(checkableFields)).min(1).max(checkableFields.length).optional(),
  })
  .refine(({ date_from, date_to }) => date_from <= date_to, {
    path: ['date_to'],
    message: 'must not be before date_from',
  })

export const completeness = z.strictObject({
  completeness: z.number().nullable().describe('percent; null where there is no record'),
  missing_count: z.int(),
  total_count: z.int(),
  inference_strategy: z.string().describe('such as 30_day_average_by_style'),
  fallback_value: z.number().optional(),
  confidence: z.number().min(0).max(1).nullable(),
})

export const analysis = z.strictObject({
  client_id: z.string().nullable(),
  date_range: z.string(),
  data_completeness: z.partialRecord(z.enum(checkableFields), completeness),
  recommendations: z.array(z.string()),
})

export type InferenceAnalysis = z.infer<typeof analysis>
