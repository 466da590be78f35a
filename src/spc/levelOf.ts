import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import { chartDefinition, trialPlan } from './charts/chartRegistry.ts'

/**
 * The level of a subgroup by itself: its mean, median or fraction, from which the next moving range is taken.
 *
 * @param estimate that it is plotted by; null while no limits are frozen
 * @example levelOf({ chartType: 'ewma', subgroupSize: 2, rules: rulePreset('default') }, null, [9, 11], null) // => 10
 */
export const levelOf = (
  given: ChartPlan,
  estimate: ProcessEstimate | null,
  values: readonly number[],
  part: string | null,
): number => {
  const plan = estimate === null ? trialPlan(given) : given
  const { kind, level } = chartDefinition(plan.chartType)
  const n = kind === 'measurements' ? values.length : kind === 'counted' ? (values[1] ?? 0) : 1
  return level({ values, n, part, plan, estimate })
}

/**
 * Whether a level goes on from one estimate to another: not where a chart shows something else before its limits are frozen, as
 * deviations in place of Z.
 */
export const levelGoesOn = (
  plan: ChartPlan,
  from: ProcessEstimate | null,
  to: ProcessEstimate | null,
): boolean =>
  (from === null) === (to === null) ||
  chartDefinition(trialPlan(plan).chartType).level === chartDefinition(plan.chartType).level
