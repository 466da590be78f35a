import { usualParams } from '../chartParams.ts'
import type { ChartPlan, ProcessEstimate } from '../chartPlan.ts'
import { type FigureInput, type FigureStep, figureNumber as write } from '../figure.ts'
import { saturate } from '../saturate.ts'
import { settledSize } from '../settledSize.ts'

/** How the variance of a weighted mean came about. */
export interface VarianceWay {
  /** What follows "vᵢ = λ²σ̂²/nᵢ + (1 − λ)²vᵢ₋₁" in the formula. */
  readonly closed: string
  readonly inputs: readonly FigureInput[]
  /** The last one's value is the variance. */
  readonly steps: readonly FigureStep[]
}

/** Two sizes that no screen tells apart. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * b

const size = (n: number): FigureInput => ({ symbol: 'n', meaning: 'values in each subgroup', value: n })

/** The variance as so large a share of that of a mean. */
const ofShare = (share: FigureStep, sigma: number, n: number, variance: number): FigureStep[] => [
  share,
  { expression: `vᵢ = ${write(share.value ?? 0)} · ${write(sigma)}^2/${write(n)}`, value: variance },
]

/**
 * The way to vᵢ of an EWMA chart: λ/(2 − λ) · [1 − (1 − λ)²ⁱ] · σ̂²/n where all subgroups were of one size, its limit where i does not
 * matter any more, and else the last step of the recursion vᵢ = λ²σ̂²/nᵢ + (1 − λ)²vᵢ₋₁.
 *
 * Source: Lucas & Saccucci (1990), Technometrics 32; Montgomery (2009), equation 9.25 and section 9.2.1.
 * @param n the subgroup's own size
 * @param equivalentSize σ̂²/vᵢ
 * @example weightedVariance({ chartType: 'ewma', subgroupSize: 4, rules: rulePreset('default'), params: { lambda: 0.2 } }, { centerLine: 10, sigma: 1 }, 4, 100).steps[0]?.expression // => '0.2/(2 − 0.2) · (1 − (1 − 0.2)^(2 · 1))'
 */
export const weightedVariance = (
  plan: ChartPlan,
  { sigma }: ProcessEstimate,
  n: number,
  equivalentSize: number,
): VarianceWay => {
  const lambda = plan.params?.lambda ?? usualParams.lambda
  const variance = saturate(sigma ** 2 / equivalentSize)
  const settled = lambda / (2 - lambda)
  if (alike(equivalentSize, settledSize(plan, n))) {
    const share = { expression: `${write(lambda)}/(2 − ${write(lambda)})`, value: settled }
    return {
      closed: ', which settles at λ/(2 − λ) · σ̂²/n',
      inputs: [size(n)],
      steps: ofShare(share, sigma, n, variance),
    }
  }
  const kept = (1 - lambda) ** 2
  const i = Math.round(Math.log(1 - n / equivalentSize / settled) / Math.log(kept))
  const share = settled * (1 - kept ** i)
  if (i >= 1 && alike(equivalentSize, n / share)) {
    return {
      closed: ' = λ/(2 − λ) · [1 − (1 − λ)²ⁱ] · σ̂²/n',
      inputs: [
        size(n),
        { symbol: 'i', meaning: 'subgroups judged by these limits, with this one', value: i },
      ],
      steps: ofShare(
        {
          expression: `${write(lambda)}/(2 − ${write(lambda)}) · (1 − (1 − ${write(lambda)})^(2 · ${i}))`,
          value: share,
        },
        sigma,
        n,
        variance,
      ),
    }
  }
  const before = saturate((Math.max(0, 1 / equivalentSize - lambda ** 2 / n) / kept) * sigma ** 2)
  return {
    closed: '',
    inputs: [
      { symbol: 'nᵢ', meaning: 'values in this subgroup; those before had other sizes', value: n },
      { symbol: 'vᵢ₋₁', meaning: 'variance of the weighted mean before', value: before },
    ],
    steps: [
      {
        expression: `vᵢ = ${write(lambda)}^2 · ${write(sigma)}^2/${write(n)} + (1 − ${write(lambda)})^2 · ${write(before)}`,
        value: variance,
      },
    ],
  }
}
