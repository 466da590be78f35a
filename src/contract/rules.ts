import { z } from 'zod'
import { ruleIds } from '../spc/rule.ts'

/** Named sets of rules. The default is rules 1-4 of Nelson on the location chart and rule 1 on the dispersion chart. */
export const rulePresets = ['default', 'nelson', 'western_electric', 'shewhart'] as const

const parameters = z.strictObject({
  count: z.int().min(1).max(200).optional(),
  window: z.int().min(1).max(200).optional(),
  sigma: z.number().positive().max(10).optional(),
})

const ruleChoice = z.strictObject({
  rule_id: z.literal(ruleIds),
  enabled: z.boolean(),
  params: parameters.optional(),
  chart: z.enum(['location', 'dispersion']).optional(),
})

export const ruleChoices = z.union([
  z.strictObject({ preset: z.enum(rulePresets) }),
  z.array(ruleChoice).max(40),
])

/** The rules of a characteristic as a client states them: a preset, or one by one (`chart` is location unless set). */
export type RuleChoices = z.infer<typeof ruleChoices>
