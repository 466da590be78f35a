import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

const exclusion = z.strictObject({ sample_id: id, reason: label(500) })

export const reviseLimitsInput = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('baseline'),
    from_sample: id.optional(),
    to_sample: id.optional(),
    exclude: z.array(exclusion).max(10_000).optional(),
    reason: label(500).optional(),
  }),
  z.strictObject({
    method: z.literal('given'),
    center_line: z.number(),
    sigma: z.number().positive(),
    reason: label(500).optional(),
  }),
])

export type ReviseLimitsInput = z.infer<typeof reviseLimitsInput>

const panelLimits = z.strictObject({ center_line: z.number(), ucl: z.number(), lcl: z.number() })

export const limitsRevision = z.strictObject({
  revision: z.int(),
  method: z.enum(['baseline', 'given']),
  center_line: z.number(),
  sigma: z.number(),
  ucl: z.number().describe('at the configured subgroup size'),
  lcl: z.number(),
  dispersion: panelLimits,
  subgroups: z.int().nullable().describe('subgroups it was computed from; null where it was given'),
  created_by: z.string(),
  created_at: timestampOut,
  reason: z.string().nullable(),
  effective_after: timestampOut
    .nullable()
    .describe('in force for points after this time; null from the beginning'),
})

/** Frozen control limits: numbered, never edited. */
export type LimitsRevision = z.infer<typeof limitsRevision>
