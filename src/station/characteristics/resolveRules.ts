import type { RuleChoices } from '../../contract/rules.ts'
import type { RuleParameters, RuleSet, RuleSetting } from '../../spc/rule.ts'
import { rulePreset } from '../../spc/rules/rulePreset.ts'
import { defaultParameters } from '../../spc/rules/ruleRegistry.ts'

const stated = (params: {
  count?: number | undefined
  window?: number | undefined
  sigma?: number | undefined
}): RuleParameters => ({
  ...(params.count === undefined ? {} : { count: params.count }),
  ...(params.window === undefined ? {} : { window: params.window }),
  ...(params.sigma === undefined ? {} : { sigma: params.sigma }),
})

/**
 * The rules in force, with all their parameters, from what was chosen: a preset, or rules one by one. Where no rule is named
 * for the dispersion chart it keeps rule 1.
 */
export const resolveRules = (choices: RuleChoices): RuleSet => {
  if (!Array.isArray(choices)) return rulePreset(choices.preset)
  const location: RuleSetting[] = []
  const dispersion: RuleSetting[] = []
  if (choices.every((choice) => choice.chart !== 'dispersion'))
    dispersion.push(...rulePreset('shewhart').dispersion)
  for (const choice of choices) {
    if (!choice.enabled) continue
    const panel = choice.chart === 'dispersion' ? dispersion : location
    panel.push({
      ruleId: choice.rule_id,
      parameters: { ...defaultParameters(choice.rule_id), ...stated(choice.params ?? {}) },
    })
  }
  return { location, dispersion }
}
