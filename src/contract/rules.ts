import { z } from 'zod'
import { chartPanels } from '../spc/chartType.ts'
import { nelsonRuleIds } from '../spc/rule.ts'
import { rulePresets } from '../spc/rules/presetSource.ts'

const parameters = z.strictObject({
  count: z.int().min(1).max(200).optional(),
  window: z.int().min(1).max(200).optional(),
  sigma: z.number().positive().max(10).optional(),
})

const ownRule = z.strictObject({
  rule_id: z.literal(nelsonRuleIds),
  enabled: z.boolean(),
  params: parameters.optional(),
})

const namedSet = z.strictObject({ preset: z.enum(rulePresets) })

export const panelRules = z.union([namedSet, z.array(ownRule).max(40)])

/** The rules of one panel: a named set, or one by one. */
export type PanelRules = z.infer<typeof panelRules>

const spread = {
  dispersion: panelRules
    .optional()
    .describe('rules of the range, deviation or moving range; rule 1 unless set'),
  within: panelRules
    .optional()
    .describe('rules of the spread within subgroups on a between/within chart; rule 1 unless set'),
}

export const ruleChoices = z.union([
  z.strictObject({ ...namedSet.shape, ...spread }),
  z.strictObject({ location: panelRules, ...spread }),
  z.array(z.strictObject({ ...ownRule.shape, chart: z.enum(chartPanels).optional() })).max(40),
])

/**
 * The rules of a characteristic as a client states them: a preset, a choice for each panel, or one by one (`chart` is location unless
 * set). Where nothing is said of the spread, it is judged by rule 1 alone.
 */
export type RuleChoices = z.infer<typeof ruleChoices>
