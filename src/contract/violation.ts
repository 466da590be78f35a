import { z } from 'zod'
import { id, label, pageQuery, timestampIn, timestampOut } from './fields.ts'

export const violationStatuses = ['open', 'acknowledged', 'withdrawn'] as const

export const violationQuery = z.strictObject({
  status: z.enum(violationStatuses).optional(),
  characteristic_id: z.coerce.number().int().positive().optional(),
  sample_id: z.coerce.number().int().positive().optional(),
  rule_id: z.coerce.number().int().optional(),
  from: timestampIn.optional(),
  to: timestampIn.optional(),
  ...pageQuery,
})

export const violation = z.strictObject({
  id,
  characteristic_id: id,
  characteristic_code: z.string(),
  characteristic_name: z.string(),
  sample_id: id,
  timestamp: timestampOut.describe('of the sample'),
  value: z.number().describe('the plotted value on its panel'),
  chart: z.enum(['location', 'dispersion']),
  rule_id: z.int(),
  rule_name: z.string(),
  severity: z.enum(['CRITICAL', 'WARNING']),
  sentence: z.string().describe('what fired, in words with numbers'),
  members: z.array(id).describe('samples of the pattern, oldest first'),
  limits_revision: z.int(),
  status: z.enum(violationStatuses),
  opened_at: timestampOut,
  acknowledged_at: timestampOut.nullable(),
  acknowledged_by: z.string().nullable(),
  cause_code: z.string().nullable(),
  action_code: z.string().nullable(),
  comment: z.string().nullable(),
})

/** A rule that fired, and what people made of it. */
export type Violation = z.infer<typeof violation>

export const acknowledgeInput = z.strictObject({
  cause_code: label(40),
  action_code: label(40),
  comment: z.string().trim().max(2000).optional(),
})
