import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { zones } from '../spc/zone.ts'
import { id, label, subgroupNumber, timestampIn, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { limitsFigures } from './limits.ts'
import { signatureInput, signedChange } from './signature.ts'

export const maxBatch = 10_000

const metadata = z.record(
  z.string().max(64),
  z.union([z.string().max(500), z.number(), z.boolean(), z.null()]),
)

export const submitInput = z
  .strictObject({
    characteristic_id: id.optional(),
    characteristic: label(64).optional().describe('the code, in place of characteristic_id'),
    measurements: z
      .array(z.number().nullable())
      .min(1)
      .max(100)
      .optional()
      .describe('null is a missing value, never 0'),
    count: z.number().min(0).optional().describe('on charts of counts, in place of measurements'),
    sample_size: z.number().positive().optional().describe('what was inspected; subgroup_size unless sent'),
    timestamp: timestampIn.optional().describe('when it was measured; now unless given'),
    batch_number: z.string().max(100).optional(),
    operator_id: z.string().max(100).optional(),
    metadata: metadata.optional().describe('part_number, where it is sent, ends runs and names the part'),
    sample_uuid: z.guid().optional().describe('makes a retry safe'),
  })
  .refine((input) => (input.characteristic_id === undefined) !== (input.characteristic === undefined), {
    message:
      'name the characteristic once: send its number as characteristic_id, or its code as characteristic, and leave the other out',
    path: ['characteristic_id'],
  })
  .refine((input) => (input.measurements === undefined) !== (input.count === undefined), {
    message:
      'send the measured values as measurements, or, on a chart that counts, count in their place, and leave the other out',
    path: ['measurements'],
  })
  .refine((input) => input.sample_size === undefined || input.count !== undefined, {
    message:
      'is for charts that count: send count with it, or leave it out and send measurements alone, whose number is the size',
    path: ['sample_size'],
  })

/** One subgroup as a client sends it. */
export type SubmitInput = z.infer<typeof submitInput>

export const firedRule = z.strictObject({
  rule_id: z.int(),
  rule_name: z.string(),
  severity: z.enum(['CRITICAL', 'WARNING']),
  chart: z.enum(chartPanels),
})

export const zoneName = z.enum([...zones, 'trial'])

export const judgedSample = z.strictObject({
  sample_id: id,
  sample_uuid: z.string(),
  characteristic_id: id,
  timestamp: timestampOut,
  n: z.number().describe('measurements, or the size of what was inspected'),
  mean: z.number().describe('of the measurements; on charts of counts the plotted value'),
  range_value: z.number().nullable(),
  std_dev: z.number().nullable(),
  zone: zoneName,
  in_control: z.boolean(),
  limits_revision: z.int().nullable(),
  violations: z.array(firedRule),
})

/** A stored subgroup with its judgement. */
export type JudgedSample = z.infer<typeof judgedSample>

/** `created` is false where a retry was recognised and the first result is given again. */
export const submitOutcome = z.strictObject({ created: z.boolean(), sample: judgedSample })

/** Samples of a batch are checked one by one, so the list takes anything. */
export const batchInput = z.strictObject({
  samples: z
    .array(z.unknown())
    .min(1, 'send at least one sample')
    .max(maxBatch, `send at most ${maxBatch} samples`),
  atomic: z.boolean().default(false),
  idempotent: z
    .boolean()
    .optional()
    .describe(
      'refuses the whole where one sample_uuid was used for other content, as it stands for a request',
    ),
})

export const batchOutcome = z.strictObject({
  total: z.int(),
  successful: z.int(),
  failed: z.int(),
  created: z.int().describe('how many were stored now; the others are recognised retries'),
  results: z.array(judgedSample),
  errors: z.array(z.strictObject({ index: z.int(), code: z.string(), message: z.string() })),
})

export type BatchOutcome = z.infer<typeof batchOutcome>

export const excludeInput = z.strictObject({ reason: label(500).describe('why it is left out') })

/** A reason, and a signature where the station asks for one. */
export const signedReason = z.strictObject({
  ...excludeInput.shape,
  signature: signatureInput.optional(),
})

export const correctSampleInput = z
  .strictObject({
    measurements: z.array(z.number().nullable()).min(1).max(100).optional(),
    count: z.number().min(0).optional(),
    sample_size: z.number().positive().optional(),
    batch_number: z.string().max(100).nullable().optional(),
    operator_id: z.string().max(100).nullable().optional(),
    metadata: metadata.nullable().optional(),
  })
  .describe('what is to be different; what is left out stays')

/** A correction as a program sends it: the changes and their reason in one body. */
export const correctSampleBody = z.strictObject({ ...correctSampleInput.shape, ...signedReason.shape })

/** Changes to a stored subgroup. Its time stays: leave it out and enter it again at another. */
export type CorrectSampleInput = z.infer<typeof correctSampleInput>

export const pointFigures = z.strictObject({
  value: figure.describe('what the location panel shows'),
  dispersion: figure.nullable(),
  companion: figure.nullable(),
  z: figure.nullable(),
  limits: limitsFigures
    .omit({ process: true })
    .nullable()
    .describe('those in force at its time, for its own size; null while there are none'),
})

/** The numbers of a plotted subgroup, each with the way it was computed; null for what its chart does not have. */
export type PointFigures = z.infer<typeof pointFigures>

export const exclusion = z.strictObject({
  reason: z.string(),
  excluded_by: z.string(),
  excluded_at: timestampOut,
})

export const correction = z.strictObject({
  reason: z.string(),
  corrected_by: z.string(),
  corrected_at: timestampOut,
  before: z
    .strictObject({
      measurements: z.array(z.number()),
      count: z.number().nullable(),
      sample_size: z.number().nullable().describe('where it was sent with the count'),
      batch_number: z.string().nullable(),
      operator_id: z.string().nullable(),
    })
    .describe('what the subgroup held until then'),
})

/** A change to what a stored subgroup holds: who, when and why, and what was there before. */
export type Correction = z.infer<typeof correction>

export const sampleDetail = z.strictObject({
  ...judgedSample.omit({ violations: true }).shape,
  number: subgroupNumber,
  measurements: z.array(z.number()),
  count: z.number().nullable().describe('on charts of counts'),
  part_number: z.string().nullable(),
  plotted: z.number().describe('what the location panel shows'),
  companion: z
    .number()
    .nullable()
    .describe('the spread within the subgroup, or the lower sum of a CUSUM chart'),
  z: z.number().nullable(),
  center_line: z.number().nullable(),
  ucl: z.number().nullable(),
  lcl: z.number().nullable(),
  dispersion: z.number().nullable(),
  dispersion_center_line: z.number().nullable(),
  dispersion_ucl: z.number().nullable(),
  dispersion_lcl: z.number().nullable(),
  within_center_line: z.number().nullable(),
  within_ucl: z.number().nullable(),
  within_lcl: z.number().nullable(),
  figures: pointFigures,
  excluded: z.boolean(),
  exclusion: exclusion
    .nullable()
    .describe('why it is left out, by whom and since when; null where it counts'),
  corrections: z.int().describe('how often it was corrected; the audit log holds what it was before'),
  correction_history: z.array(correction).describe('the newest first'),
  received_at: timestampOut,
  recorded_by: z.string().describe('who, in words: a person, or a key by its prefix'),
  recorded_from: z.string().describe('address and transport'),
  batch_number: z.string().nullable(),
  operator_id: z.string().nullable(),
  metadata: metadata.nullable(),
  signatures: z.array(signedChange).describe('of what was done to it since, the newest first'),
})

/** All that is known of one subgroup, for the panel beside the chart. */
export type SampleDetail = z.infer<typeof sampleDetail>
