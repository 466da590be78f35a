import { usualParams } from '../chartParams.ts'
import type { ChartPlan } from '../chartPlan.ts'
import { saturate } from '../saturate.ts'
import type { Accumulation, ChartDefinition } from './chartDefinition.ts'
import { rangeOrMovingRange } from './rangeOrMovingRange.ts'
import { subgroupMean } from './subgroupMean.ts'
import { methodsForSize, variablesChart } from './variablesChart.ts'

const weightOf = (plan: ChartPlan): number => plan.params?.lambda ?? usualParams.lambda
const widthOf = (plan: ChartPlan): number => plan.params?.L ?? usualParams.L

/** Remembers zᵢ and vᵢ/σ²; the variance is the exact one of each point, not its limit. */
const accumulation: Accumulation = {
  start: (estimate) => [estimate.centerLine, 0],
  next: ([average = 0, variance = 0], level, n, _estimate, plan) => {
    const lambda = weightOf(plan)
    const value = saturate(lambda * level + (1 - lambda) * average)
    const next = lambda ** 2 / n + (1 - lambda) ** 2 * variance
    return { memory: [value, next], value, companion: null, equivalentSize: 1 / next }
  },
  settledSize: (n, plan) => (n * (2 - weightOf(plan))) / weightOf(plan),
}

/**
 * EWMA chart: the exponentially weighted mean of all subgroups of a limits revision, zᵢ = λx̄ᵢ + (1 − λ)zᵢ₋₁ from z₀ = μ₀, with limits
 * μ₀ ± L√vᵢ, vᵢ = λ²σ²/nᵢ + (1 − λ)²vᵢ₋₁. Reads `lambda` and `L` of the chart's parameters.
 * Source: Roberts (1959), Technometrics 1; Lucas & Saccucci (1990), Technometrics 32; Montgomery (2009), section 9.2.
 */
export const ewma: ChartDefinition = {
  ...variablesChart,
  chartType: 'ewma',
  name: 'EWMA',
  source: 'Roberts (1959); Lucas & Saccucci (1990)',
  minimumSize: 1,
  sigmaMethods: methodsForSize,
  location: {
    ...subgroupMean,
    sigma: (estimate, equivalentSize, plan) =>
      ((widthOf(plan) / 3) * estimate.sigma) / Math.sqrt(equivalentSize),
    words: {
      ...subgroupMean.words,
      title: 'Exponentially weighted mean',
      points: 'weighted means',
      subject: 'The weighted mean ',
      symbol: 'zᵢ',
      centerSymbol: 'μ₀',
      plotted: 'zᵢ = λx̄ᵢ + (1 − λ)zᵢ₋₁',
      center: 'μ₀ = x̿ over the baseline',
      reach: 'L√vᵢ, vᵢ = λ²σ̂²/nᵢ + (1 − λ)²vᵢ₋₁',
    },
  },
  dispersion: rangeOrMovingRange,
  accumulation,
  ownRules: {
    location: [
      { ruleId: 11, parameters: {} },
      { ruleId: 12, parameters: {} },
    ],
    companion: [],
  },
  trialType: (subgroupSize) => (subgroupSize === 1 ? 'i_mr' : 'xbar_r'),
}
