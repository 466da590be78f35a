import { type RuleId, type RuleSet, type RuleSetting, ruleIds } from '../rule.ts'
import { defaultParameters } from './ruleRegistry.ts'

/** The named sets of rules. */
export type RulePreset = 'default' | 'nelson' | 'western_electric' | 'shewhart'

const settings = (ids: readonly RuleId[]): RuleSetting[] =>
  ids.map((ruleId) => ({ ruleId, parameters: defaultParameters(ruleId) }))

// Rule 1 alone on the dispersion: running every rule on both panels is the commonest source of false alarms.
const dispersion = settings([1])

const presets: Readonly<Record<RulePreset, RuleSet>> = {
  default: { location: settings([1, 2, 3, 4]), dispersion },
  nelson: { location: settings(ruleIds), dispersion },
  western_electric: {
    location: [...settings([1, 5, 6]), { ruleId: 2, parameters: { count: 8 } }],
    dispersion,
  },
  shewhart: { location: settings([1]), dispersion },
}

/**
 * A named set of rules. `default` is Nelson's rules 1 to 4 on the location; `nelson` all eight; `western_electric` rules 1, 5 and 6 and
 * 8 points in a row on one side; `shewhart` rule 1 alone. Each has rule 1 alone on the dispersion.
 * Source: Nelson (1984), Journal of Quality Technology 16; Western Electric (1956), "Statistical Quality Control Handbook".
 *
 * @example rulePreset('shewhart').location.length // => 1
 */
export const rulePreset = (name: RulePreset): RuleSet => presets[name]
