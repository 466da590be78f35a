import type { ChartLimits, ChartPlan, PanelLimits, ProcessEstimate } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import { saturate } from './saturate.ts'

const panelLimits = (
  panel: PanelStatistic<number | null>,
  estimate: ProcessEstimate,
  n: number,
): PanelLimits => {
  const centerLine = panel.center(estimate, n)
  const reach = 3 * panel.sigma(estimate, n)
  return {
    centerLine: saturate(centerLine),
    ucl: saturate(centerLine + reach),
    lcl: saturate(Math.max(panel.lowerBound, centerLine - reach)),
  }
}

/**
 * Three-sigma control limits for a subgroup of n, in the unit of what each panel plots. A lower limit of a dispersion is clipped at 0,
 * and where a dispersion does not exist (n of 1 on an X̄ chart) its three lines are all 0.
 *
 * @param estimate process level and sigma of single values
 * @param n the subgroup's real size
 * @example limitsAt({ chartType: 'xbar_r', subgroupSize: 4, rules: rulePreset('shewhart') }, { centerLine: 10, sigma: 2 }, 4).ucl // => 13
 */
export const limitsAt = (plan: ChartPlan, estimate: ProcessEstimate, n: number): ChartLimits => {
  const definition = chartDefinition(plan.chartType)
  return {
    ...panelLimits(definition.location, estimate, n),
    dispersion: panelLimits(definition.dispersion, estimate, n),
  }
}
