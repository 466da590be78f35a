import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { saturate } from './saturate.ts'
import { type Zone, zoneOf } from './zone.ts'

/**
 * The zone of a plotted value under one estimate, for a subgroup of n.
 *
 * @param value what the location panel plots
 * @example zoneAt({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, 4, 13.1) // => 'beyond_ucl'
 */
export const zoneAt = (plan: ChartPlan, estimate: ProcessEstimate, n: number, value: number): Zone => {
  const { location } = chartDefinition(plan.chartType)
  return zoneOf(saturate((value - location.center(estimate, n)) / location.sigma(estimate, n)))
}
