import type { ChartPlan } from './chartPlan.ts'
import type { RuleSetting } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'
import { rulesInForce } from './rulesInForce.ts'

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
 * How many former judged points of the same limits revision can influence the verdict on the newest, beside what an accumulating chart
 * remembers: an evaluator that is fed so many agrees with one that has seen them all. A moving range needs one point more than the
 * rules on it; at least 1.
 *
 * @example windowSize({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('nelson') }) // => 14
 * @example windowSize({ chartType: 'xbar_r', subgroupSize: 5, rules: rulePreset('shewhart') }) // => 1
 */
export const windowSize = (plan: ChartPlan): number => {
  const { location, dispersion, companion } = rulesInForce(plan)
  return Math.max(1, ruleReach(location) - 1, ruleReach(companion) - 1, ruleReach(dispersion))
}
