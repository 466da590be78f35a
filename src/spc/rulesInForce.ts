import type { ChartPlan } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import type { ChartPanel } from './chartType.ts'
import type { RuleSetting } from './rule.ts'

/** The rules by which each statistic of a chart is judged. */
export interface RulesInForce {
  readonly location: readonly RuleSetting[]
  readonly dispersion: readonly RuleSetting[]
  readonly companion: readonly RuleSetting[]
}

const none: readonly RuleSetting[] = []

/**
 * The rules that a plan's chart is really judged by: charts with rules of their own (CUSUM, EWMA, pre-control) keep them whatever was
 * chosen for the location, and charts of counts have no dispersion.
 *
 * @example rulesInForce({ chartType: 'p', subgroupSize: 50, rules: rulePreset('default') }).dispersion // => []
 */
export const rulesInForce = ({ chartType, subgroupSize, rules }: ChartPlan): RulesInForce => {
  const { ownRules, dispersion, companion } = chartDefinition(chartType)
  return {
    location: ownRules?.location ?? rules.location,
    dispersion: dispersion(subgroupSize) === null ? none : rules.dispersion,
    companion: companion === null ? none : (ownRules?.companion ?? rules.within),
  }
}

/**
 * The rules that can fire on a panel. Both sums of a CUSUM chart stand on its location.
 *
 * @example rulesOfPanel({ chartType: 'cusum', subgroupSize: 1, rules: rulePreset('default') }, 'location').map(({ ruleId }) => ruleId) // => [9, 10]
 */
export const rulesOfPanel = (plan: ChartPlan, panel: ChartPanel): readonly RuleSetting[] => {
  const { location, dispersion, companion } = rulesInForce(plan)
  if (panel === 'dispersion') return dispersion
  const { companion: statistic } = chartDefinition(plan.chartType)
  const onPanel = statistic?.panel === panel ? companion : none
  return panel === 'location' ? [...location, ...onPanel] : onPanel
}
