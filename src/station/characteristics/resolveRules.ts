import type { PanelRules, RuleChoices } from '../../contract/rules.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import type { RuleParameters, RuleSet, RuleSetting } from '../../spc/rule.ts'
import { presetRules, rulePreset } from '../../spc/rules/rulePreset.ts'
import { defaultParameters } from '../../spc/rules/ruleRegistry.ts'

type OwnRule = Extract<PanelRules, readonly unknown[]>[number]

const stated = ({ count, window, sigma }: NonNullable<OwnRule['params']>): RuleParameters => ({
  ...(count === undefined ? {} : { count }),
  ...(window === undefined ? {} : { window }),
  ...(sigma === undefined ? {} : { sigma }),
})

const settingsOf = (rules: readonly OwnRule[]): readonly RuleSetting[] =>
  rules
    .filter(({ enabled }) => enabled)
    .map(({ rule_id, params }) => ({
      ruleId: rule_id,
      parameters: { ...defaultParameters(rule_id), ...stated(params ?? {}) },
    }))

/** The rules that a choice for one panel puts in force, with all their parameters. */
export const resolvePanelRules = (rules: PanelRules, panel: ChartPanel): readonly RuleSetting[] =>
  Array.isArray(rules) ? settingsOf(rules) : presetRules(rules.preset, panel)

/**
 * The rules in force, with all their parameters, from what was chosen: a preset, a choice for each panel, or rules one by one. Where
 * nothing is said of a spread it keeps rule 1.
 */
export const resolveRules = (choices: RuleChoices): RuleSet => {
  const usual = rulePreset('default')
  if (!Array.isArray(choices)) {
    const { dispersion, within } = choices
    const location = 'location' in choices ? choices.location : { preset: choices.preset }
    return {
      location: resolvePanelRules(location, 'location'),
      dispersion: dispersion === undefined ? usual.dispersion : resolvePanelRules(dispersion, 'dispersion'),
      within: within === undefined ? usual.within : resolvePanelRules(within, 'within'),
    }
  }
  const of = (panel: ChartPanel) => choices.filter(({ chart = 'location' }) => chart === panel)
  const ofSpread = (panel: 'dispersion' | 'within') =>
    of(panel).length === 0 ? usual[panel] : settingsOf(of(panel))
  return {
    location: settingsOf(of('location')),
    dispersion: ofSpread('dispersion'),
    within: ofSpread('within'),
  }
}
