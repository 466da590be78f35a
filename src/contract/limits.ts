import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { id, label, subgroupNumber, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { signature, signatureInput } from './signature.ts'

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
    sigma: z
      .number()
      .positive()
      .optional()
      .describe('of single values; on charts of counts it follows from the centre unless it is sent'),
    within_sigma: z
      .number()
      .positive()
      .optional()
      .describe('sigma within subgroups, on a between/within chart'),
    reason: label(500).optional(),
  }),
])

const signedPart = { signature: signatureInput.optional() }
const [ofBaseline, asGiven] = reviseLimitsInput.options

/** A revision as a program sends it, with a signature where the station asks for one. */
export const reviseLimitsBody = z.discriminatedUnion('method', [
  ofBaseline.extend(signedPart),
  asGiven.extend(signedPart),
])

export type ReviseLimitsInput = z.infer<typeof reviseLimitsInput>

const panelLimits = z.strictObject({ center_line: z.number(), ucl: z.number(), lcl: z.number() })

export const limitsRevision = z.strictObject({
  revision: z.int(),
  method: z.enum(['baseline', 'given']),
  center_line: z.number(),
  process_level: z
    .number()
    .describe(
      'the level that was frozen: where a mean is plotted the centre line, on other charts what it follows from',
    ),
  sigma: z.number(),
  ucl: z.number().describe('at the configured subgroup size'),
  lcl: z.number(),
  dispersion: panelLimits.nullable().describe('null on charts of counts'),
  within: panelLimits.nullable().describe('of a between/within chart'),
  within_sigma: z.number().nullable(),
  subgroups: z.int().nullable().describe('subgroups it was computed from; null where it was given'),
  created_by: z.string(),
  created_at: timestampOut,
  reason: z.string().nullable(),
  effective_after: timestampOut
    .nullable()
    .describe('in force for points after this time; null from the beginning'),
  signature: signature.nullable(),
})

/** Frozen control limits: numbered, never edited. */
export type LimitsRevision = z.infer<typeof limitsRevision>

const panelFigures = z.strictObject({ center_line: figure, ucl: figure, lcl: figure })

export const limitsFigures = z.strictObject({
  process: z
    .array(figure)
    .describe('what a revision freezes: the centre, sigma where the chart has one, and what else it needs'),
  location: panelFigures,
  dispersion: panelFigures.nullable(),
  within: panelFigures.nullable(),
})

/** The numbers of one set of limits with the way each was computed; null for a panel that the chart does not have. */
export type LimitsFigures = z.infer<typeof limitsFigures>

const baselineSubgroup = z.strictObject({ sample_id: id, timestamp: timestampOut })

export const excludedSubgroup = z.strictObject({
  ...baselineSubgroup.shape,
  number: subgroupNumber,
  reason: z.string(),
  excluded_by: z.string().nullable().describe('null where it is only proposed'),
  excluded_at: timestampOut.nullable(),
})

/** A subgroup within a baseline's period that its limits were not computed from. */
export type ExcludedSubgroup = z.infer<typeof excludedSubgroup>

const baselineFacts = {
  subgroups: z.int().nullable().describe('subgroups computed from; null where the limits were given'),
  first: baselineSubgroup.nullable(),
  last: baselineSubgroup.nullable(),
  excluded: z.array(excludedSubgroup),
}

const sizes = {
  n: z.coerce.number().positive().optional().describe('subgroup size; the configured one unless given'),
  equivalent_size: z.coerce
    .number()
    .positive()
    .optional()
    .describe('of the plotted point, where its limits go by another size than n, as on an EWMA chart'),
}

export const limitsSizes = z.strictObject(sizes)

export const limitsSubject = z.strictObject({
  revision: z.coerce.number().int().min(0).describe('0 for the trial limits'),
  ...sizes,
})

export const limitsExplanation = z.strictObject({
  revision: limitsRevision.nullable().describe('null for trial limits'),
  n: z.number().describe('the subgroup size that the limits are for'),
  figures: limitsFigures,
  ...baselineFacts,
})

/** How the limits of one revision came about. */
export type LimitsExplanation = z.infer<typeof limitsExplanation>

export const previewedSignals = z.strictObject({
  rule_id: z.int(),
  rule_name: z.string(),
  chart: z.enum(chartPanels),
  count: figure,
  sample_ids: z.array(id).describe('the subgroups at which it would fire, oldest first'),
})

/** A rule that would fire under previewed limits. */
export type PreviewedSignals = z.infer<typeof previewedSignals>

export const processEstimate = z.strictObject({
  center_line: z.number(),
  sigma: z.number(),
  within_sigma: z.number().nullable().describe('within subgroups, on a between/within chart'),
})

/** How many of the newest subgroups a preview judges. */
export const previewSpan = z.coerce.number().int().min(1).max(1000).default(200)

export const limitsPreview = z.strictObject({
  process: processEstimate.describe('what would be frozen'),
  in_force: limitsFigures
    .nullable()
    .describe('the limits of now, on trial or frozen; null where there are none'),
  proposed: limitsFigures,
  change: limitsFigures.nullable().describe('proposed less in force'),
  ...baselineFacts,
  beyond: z.array(id).describe('subgroups of the baseline that lie beyond the limits computed from it'),
  newest: z.int().describe('how many of the newest subgroups were judged by the proposed limits'),
  signals: z.array(previewedSignals),
})

/** Limits as they would be: nothing is stored. */
export type LimitsPreview = z.infer<typeof limitsPreview>
