import { z } from 'zod'
import { sigmaMethods } from '../spc/chartPlan.ts'
import { chartTypes } from '../spc/chartType.ts'
import { id, label, timestampOut } from './fields.ts'
import { ruleChoices } from './rules.ts'
import { signatureInput } from './signature.ts'

const shortRunPart = z.strictObject({
  part_number: label(100),
  target: z.number(),
  sigma: z.number().positive().optional().describe('of single values; from the baseline unless set'),
})

const chartParams = z.strictObject({
  min_subgroup_size: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('fewest measurements a subgroup may have; subgroup_size unless set'),
  lambda: z.number().min(0.01).max(1).optional().describe('weight of the newest mean, EWMA; 0.2 unless set'),
  L: z.number().positive().max(10).optional().describe('limits of an EWMA chart in sigmas; 3 unless set'),
  k: z
    .number()
    .min(0)
    .max(10)
    .optional()
    .describe('slack of a CUSUM chart in sigmas of the mean; 0.5 unless set'),
  h: z.number().positive().max(20).optional().describe('decision interval of a CUSUM chart; 5 unless set'),
  fir: z.boolean().optional().describe('start a CUSUM chart at h/2'),
  within: z.enum(['range', 'deviation']).optional().describe('third panel of a between/within chart'),
  parts: z
    .array(shortRunPart)
    .max(1000)
    .optional()
    .describe('part numbers of a short-run chart, each with its target'),
})

const fields = {
  code: label(64).describe('short code that gauges may use in place of the id; unique'),
  name: label(120),
  unit: z.string().trim().max(24).nullable(),
  chart_type: z.enum(chartTypes),
  subgroup_size: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .describe('measurements a subgroup, 1 to 100; on charts of counts the usual sample size'),
  decimals: z.int().min(0).max(10),
  target: z.number().nullable(),
  lsl: z.number().nullable(),
  usl: z.number().nullable(),
  plausible_min: z.number().nullable().describe('a value below this is refused as a typing error'),
  plausible_max: z.number().nullable(),
  client_id: label(64).nullable(),
  baseline_subgroups: z.int().min(2).max(10_000),
  sigma_method: z.enum(sigmaMethods).nullable(),
  rules: ruleChoices,
  chart_params: chartParams,
  source_marker: label(64)
    .nullable()
    .describe(
      'marker of a piece whose numbers are plotted here, one subgroup each; /api/samples brings them',
    ),
  line: label(64).nullable().describe('production line where it is measured; the board groups by it'),
  machine: label(64).nullable().describe('machine that makes it'),
  part: label(100).nullable().describe('part that it belongs to'),
  instruction: z
    .string()
    .trim()
    .max(2000)
    .nullable()
    .describe('what people read beside the fields when they measure'),
  defect_kinds: z
    .array(label(40))
    .max(12)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'name each kind once')
    .describe('on charts of counts: each gets its own buttons, and travels as defect.<kind> in the metadata'),
}

export const createCharacteristicInput = z.strictObject({
  code: fields.code,
  name: fields.name,
  unit: fields.unit.optional(),
  chart_type: fields.chart_type,
  subgroup_size: fields.subgroup_size,
  decimals: fields.decimals.optional(),
  target: fields.target.optional(),
  lsl: fields.lsl.optional(),
  usl: fields.usl.optional(),
  plausible_min: fields.plausible_min.optional(),
  plausible_max: fields.plausible_max.optional(),
  client_id: fields.client_id.optional(),
  baseline_subgroups: fields.baseline_subgroups.optional(),
  sigma_method: fields.sigma_method.optional(),
  rules: fields.rules.optional(),
  chart_params: fields.chart_params.optional(),
  source_marker: fields.source_marker.optional(),
  line: fields.line.optional(),
  machine: fields.machine.optional(),
  part: fields.part.optional(),
  instruction: fields.instruction.optional(),
  defect_kinds: fields.defect_kinds.optional(),
})

export type CreateCharacteristicInput = z.infer<typeof createCharacteristicInput>

/** The changes of a PATCH. The chart type and the subgroup size stay as they are once subgroups exist (422). */
export const characteristicChanges = createCharacteristicInput.partial()

/** Changes as a program sends them, with a signature where new limits follow from them and the station asks for one. */
export const characteristicChangesBody = characteristicChanges.extend({
  signature: signatureInput.optional(),
})

export type CharacteristicChanges = z.infer<typeof characteristicChanges>

export const characteristic = z.strictObject({
  id,
  ...fields,
  created_at: timestampOut,
  updated_at: timestampOut,
  phase: z.enum(['baseline', 'monitoring']).describe('baseline until limits are frozen'),
  subgroups: z.int().describe('subgroups stored'),
  limits_revision: z.int().nullable(),
})

/** What is measured, and how it is judged. */
export type Characteristic = z.infer<typeof characteristic>
