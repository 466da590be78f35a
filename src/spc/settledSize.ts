import type { ChartPlan } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'

/**
 * The equivalent size by which limits are told where no point is meant: n, but on an EWMA chart that of the asymptotic limits
 * μ₀ ± Lσ√(λ/((2 − λ)n)), which its points reach after a few subgroups.
 *
 * Source: Montgomery (2009), section 9.2.1.
 * @param n the usual subgroup size
 * @example settledSize({ chartType: 'ewma', subgroupSize: 5, rules: rulePreset('shewhart'), params: { lambda: 0.2 } }, 5) // => 45
 */
export const settledSize = (plan: ChartPlan, n: number): number =>
  chartDefinition(plan.chartType).accumulation?.settledSize?.(n, plan) ?? n
