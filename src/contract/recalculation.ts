import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { id } from './fields.ts'
import { operation } from './operation.ts'
import { ruleChoices } from './rules.ts'

export const recalculationInput = z.strictObject({
  characteristic_id: id,
  rules: ruleChoices.optional().describe('rules to try; nothing is stored. Those in force unless sent'),
})

const signal = z.strictObject({ sample_id: id, rule_id: z.int(), chart: z.enum(chartPanels) })

const difference = z.strictObject({
  count: z.int(),
  first: z.array(signal).describe('the first hundred of them'),
})

export const recalculation = z.strictObject({
  subgroups: z.int(),
  signals: z.array(
    z.strictObject({ rule_id: z.int(), rule_name: z.string(), chart: z.enum(chartPanels), count: z.int() }),
  ),
  found: z.int().describe('signals in all'),
  stored: z.int().describe('violations that stand'),
  new: difference.describe('signals without a violation, as from rules that were switched on later'),
  gone: difference.describe('violations without a signal, as from rules that were switched off'),
})

/** The whole history judged anew, beside the violations that are stored. Nothing is changed by it. */
export type Recalculation = z.infer<typeof recalculation>

export const recalculationProgress = z.strictObject({
  done: z.int(),
  total: z.int(),
  result: recalculation.nullable(),
  fault: z.string().nullable().describe('why it ended without a result'),
})

export type RecalculationProgress = z.infer<typeof recalculationProgress>

/** The whole history judged anew. */
export const recalculationOperations = {
  'recalculation.run': operation('characteristic.configure', recalculationInput, recalculation),
}
