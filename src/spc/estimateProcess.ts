import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import { chartDefinition } from './charts/chartRegistry.ts'
import type { Unavailable } from './estimate/sigmaEstimate.ts'
import { chosenMethod } from './estimate/withinSigma.ts'

const tooExtreme: Unavailable = { reason: 'The values are too large, or too close to 0, to compute with.' }

const isSigma = (sigma: number): boolean => sigma > 0 && Number.isFinite(sigma)

const isUsable = ({ centerLine, sigma, withinSigma, parts }: ProcessEstimate): boolean =>
  Number.isFinite(centerLine) &&
  isSigma(sigma) &&
  (withinSigma === undefined || isSigma(withinSigma)) &&
  Object.values(parts ?? {}).every((part) => isSigma(part.sigma))

/**
 * Phase I estimate from a baseline: the level, and the sigma of single values. On charts of measurements the level is the mean of all
 * values, so that each subgroup weighs by its size.
 *
 * @param subgroups in the order of measuring, without the excluded ones, at least two; sizes may differ, and a subgroup of one value
 *   adds to the centre only
 * @param parts the part number of each subgroup, where the chart knows parts
 * @returns the estimate, or in `reason` a sentence that says why there is none; never NaN
 * @example estimateProcess({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[1, 3], [2, 2]]) // ≈ { centerLine: 2, sigma: 0.8862269254527579 }
 * @example estimateProcess({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[1, 3]]) // => { reason: 'Two subgroups are needed to estimate sigma; there is one.' }
 */
export const estimateProcess = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  parts: readonly (string | null)[] = [],
): ProcessEstimate | Unavailable => {
  const method = chosenMethod(plan)
  if (method !== null && typeof method !== 'string') return method
  const estimate = chartDefinition(plan.chartType).estimate({ plan, method, subgroups, parts })
  return 'reason' in estimate || isUsable(estimate) ? estimate : tooExtreme
}
