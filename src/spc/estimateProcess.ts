import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import type { Unavailable } from './estimate/sigmaEstimate.ts'
import { withinSigma } from './estimate/withinSigma.ts'
import { mean } from './mean.ts'

/**
 * Phase I estimate from a baseline: the mean of all values (so that each subgroup weighs by its size) and the sigma of single values.
 *
 * @param subgroups in the order of measuring, without the excluded ones, at least two; sizes may differ, and a subgroup of one value
 *   adds to the centre only
 * @returns the estimate, or in `reason` a sentence that says why there is none; never NaN
 * @example estimateProcess({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[1, 3], [2, 2]]) // ≈ { centerLine: 2, sigma: 0.8862269254527579 }
 * @example estimateProcess({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[1, 3]]) // => { reason: 'Two subgroups are needed to estimate sigma; there is one.' }
 */
export const estimateProcess = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
): ProcessEstimate | Unavailable => {
  const within = withinSigma(plan, subgroups)
  if ('reason' in within) return within
  return { centerLine: mean(subgroups.flat()), sigma: within.sigma }
}
