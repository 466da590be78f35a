import type { RuleSet, RuleSetting } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'

/**
 * How many points the rules look at, the newest included; 0 for no rules.
 *
 * @example ruleReach([{ ruleId: 2, parameters: { count: 9 } }]) // => 9
 */
export const ruleReach = (settings: readonly RuleSetting[]): number =>
  settings.reduce(
    (most, setting) => Math.max(most, ruleDefinition(setting.ruleId).reach(completeParameters(setting))),
    0,
  )

/**
 * How many former judged points of the same limits revision can influence the verdict on the newest: an evaluator that is fed so many
 * agrees with one that has seen them all. A moving range needs one point more than the rules on it; at least 1.
 *
 * @example windowSize(rulePreset('nelson')) // => 14
 * @example windowSize(rulePreset('shewhart')) // => 1
 */
export const windowSize = (rules: RuleSet): number =>
  Math.max(1, ruleReach(rules.location) - 1, ruleReach(rules.dispersion))
