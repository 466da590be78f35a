import type { ChartPlan, ProcessEstimate } from '../chartPlan.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import type { ChartType } from '../chartType.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { chosenMethod } from '../estimate/withinSigma.ts'
import { estimateProcess } from '../estimateProcess.ts'
import type { Figure } from '../figure.ts'
import { estimateNames, withinSigmaName } from './estimateNames.ts'
import { estimateWays } from './estimateWays.ts'
import type { FigureName } from './figureFrom.ts'

/** An estimate with a figure for each of its numbers. */
export interface ExplainedEstimate {
  readonly estimate: ProcessEstimate
  readonly figures: readonly Figure[]
}

/**
 * Phase I estimate from a baseline, as `estimateProcess` gives it, with the way to each of its numbers.
 *
 * @param excluded what was left out of the baseline, a sentence each
 * @example explainEstimate({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, [[1], [3], [1]], [], []).figures.length // => 2
 */
export const explainEstimate = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  parts: readonly (string | null)[],
  excluded: readonly string[],
): ExplainedEstimate | Unavailable => {
  const estimate = estimateProcess(plan, subgroups, parts)
  if ('reason' in estimate) return estimate
  const method = chosenMethod(plan)
  const baseline = { plan, method: typeof method === 'string' ? method : null, subgroups, parts }
  const { source } = chartDefinition(plan.chartType)
  return { estimate, figures: estimateWays[plan.chartType](baseline, estimate, source, excluded) }
}

/**
 * The numbers of an estimate that a person gave, or whose subgroups are no longer as they were: how they came to be known stands in
 * for the way to them.
 *
 * @param how what stands for the formula
 * @param source who gave them and when, or what they were computed from
 */
export const statedEstimate = (
  chartType: ChartType,
  estimate: ProcessEstimate,
  how: 'as given' | 'as frozen',
  source: string,
): readonly Figure[] => {
  const [center, sigma] = estimateNames[chartType]
  const stated = ({ name, symbol }: FigureName, value: number): Figure => ({
    name,
    symbol,
    value,
    reason: null,
    formula: how,
    inputs: [],
    steps: [{ expression: `${symbol} ${how}`, value }],
    source,
    excluded: [],
  })
  return [
    stated(center, estimate.centerLine),
    stated(sigma, estimate.sigma),
    ...(estimate.withinSigma === undefined ? [] : [stated(withinSigmaName, estimate.withinSigma)]),
  ]
}
