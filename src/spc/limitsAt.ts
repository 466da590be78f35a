import type { ChartLimits, ChartPlan, PanelLimits, ProcessEstimate } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { saturate } from './saturate.ts'
import { settledSize } from './settledSize.ts'

const panelLimits = (
  panel: PanelStatistic,
  estimate: ProcessEstimate,
  n: number,
  plan: ChartPlan,
): PanelLimits => {
  const centerLine = saturate(panel.center(estimate, n, plan))
  const reach = saturate(3 * panel.sigma(estimate, n, plan))
  return {
    centerLine,
    ucl: saturate(Math.min(panel.upperBound(n), centerLine + reach)),
    lcl: saturate(Math.max(panel.lowerBound, centerLine - reach)),
  }
}

/**
 * Control limits for a subgroup of n, in the unit of what each panel plots. A limit beyond what the statistic can reach is clipped
 * there, and where a dispersion does not exist (n of 1 on an X̄ chart) its three lines are all 0.
 *
 * @param estimate process level and sigma of single values
 * @param n the subgroup's real size
 * @param equivalentSize of the plotted point, see `PlottedPoint`; where none is meant, the one that points settle at
 * @example limitsAt({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, 4).ucl // => 13
 */
export const limitsAt = (
  plan: ChartPlan,
  estimate: ProcessEstimate,
  n: number,
  equivalentSize: number = settledSize(plan, n),
): ChartLimits => {
  const { location, dispersion, companion } = chartDefinition(plan.chartType)
  const spread = dispersion(plan.subgroupSize)
  return {
    ...panelLimits(location, estimate, equivalentSize, plan),
    dispersion: spread === null ? null : panelLimits(spread, estimate, n, plan),
    within: companion?.panel === 'within' ? panelLimits(companion, estimate, n, plan) : null,
  }
}
