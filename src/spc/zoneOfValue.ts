import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { panelScale } from './panelScale.ts'
import { saturate } from './saturate.ts'
import { type Zone, zoneOf } from './zone.ts'

/**
 * The zone of a plotted location value, for a subgroup of n.
 *
 * @throws RangeError when the estimate's sigma is not a positive number
 * @example zoneOfValue({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('default') }, { centerLine: 10, sigma: 2 }, 4, 12.5) // => 'zone_a_upper'
 */
export const zoneOfValue = (plan: ChartPlan, estimate: ProcessEstimate, n: number, value: number): Zone => {
  const scale = panelScale(chartDefinition(plan.chartType).location, estimate)
  return zoneOf(saturate((value - scale.center(n)) / scale.sigma(n)))
}
