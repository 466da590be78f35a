import { z } from 'zod'
import { chartPanels, chartTypes } from '../spc/chartType.ts'
import { figure } from './figure.ts'
import { operation } from './operation.ts'
import { panelRules } from './rules.ts'

const chartDesign = {
  chart_type: z.enum(chartTypes),
  subgroup_size: z.int().min(1).max(1_000_000).describe('measurements or units in a subgroup'),
  panel: z.enum(chartPanels).optional().describe('location unless set'),
  rules: panelRules.optional().describe('rules of that panel; the default set unless set'),
  chart_params: z
    .strictObject({
      lambda: z.number().min(0.01).max(1).optional(),
      L: z.number().positive().max(10).optional(),
      k: z.number().min(0).max(10).optional(),
      h: z.number().positive().max(20).optional(),
      fir: z.boolean().optional(),
      within: z.enum(['range', 'deviation']).optional(),
    })
    .optional()
    .describe('design of an EWMA, CUSUM or between/within chart, as on a characteristic'),
  level: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('fraction, count or count per unit in control; on charts of counts only'),
}

const processChange = z.strictObject({
  shift: z
    .number()
    .min(-1_000_000)
    .max(1_000_000)
    .optional()
    .describe('in sigmas of single values; on charts of counts the new level'),
  ratio: z.number().min(0.05).max(100).optional().describe('how many times as large sigma has become'),
})

/** What has become of the process: another level, another spread, or both. */
export type ProcessChangeIn = z.infer<typeof processChange>

const changeOut = {
  shift: z.number().nullable(),
  ratio: z.number().nullable(),
}

export const runLengthInput = z.strictObject({
  ...chartDesign,
  changes: z.array(processChange).max(12).optional().describe('changes to give the average run length for'),
})

/** A panel of a chart with its rules, and what may become of the process. */
export type RunLengthInput = z.infer<typeof runLengthInput>

export const runLength = z.strictObject({
  arl0: figure.describe('average number of points to a false alarm'),
  method: z.enum(['closed_form', 'markov_chain', 'integral_equation', 'simulation']).nullable(),
  standard_error: z.number().describe('of a simulated average; 0 where it was computed'),
  at: z.array(z.strictObject({ ...changeOut, arl: figure })),
})

/** How long a chart runs until it signals. */
export type RunLengthOut = z.infer<typeof runLength>

const within = (most: number) =>
  z.int().min(1).max(most).describe('subgroups after the change that may pass until the signal')

export const powerInput = z.strictObject({
  ...chartDesign,
  change: processChange,
  within: within(500),
  curve: z.array(processChange).max(80).optional().describe('changes to give the probability for'),
})

export const power = z.strictObject({
  probability: figure.describe('of a signal within so many subgroups after the change'),
  false_alarm: figure.describe('of a signal within so many subgroups without any change'),
  arl: figure.describe('average number of subgroups to the signal after the change'),
  curve: z.array(z.strictObject({ ...changeOut, probability: z.number().nullable() })),
})

/** What a chart catches. */
export type PowerOut = z.infer<typeof power>

export const samplePlanInput = z.strictObject({
  ...chartDesign,
  change: processChange,
  within: within(20),
  probability: z.number().min(0.05).max(0.999),
})

export const samplePlan = z.strictObject({
  reason: z.string().nullable().describe('why there is no plan'),
  choices: z.array(
    z.strictObject({
      within: z.int(),
      subgroup_size: z.int().nullable().describe('the smallest that is enough; null where none is'),
      probability: figure.nullable(),
    }),
  ),
})

/** How large subgroups must be to catch a change. */
export type SamplePlanOut = z.infer<typeof samplePlan>

/** What a chart catches, and how soon. */
export const powerOperations = {
  'runLength.get': operation('data.read', runLengthInput, runLength),
  'power.get': operation('data.read', powerInput, power),
  'power.plan': operation('data.read', samplePlanInput, samplePlan),
}
