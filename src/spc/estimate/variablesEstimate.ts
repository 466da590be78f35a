import type { ProcessEstimate } from '../chartPlan.ts'
import type { Baseline } from '../charts/baseline.ts'
import { mean } from '../mean.ts'
import { sigmaByMethod } from './sigmaByMethod.ts'
import type { Unavailable } from './sigmaEstimate.ts'

/**
 * Level and sigma of measurements: the mean of all values, so that each subgroup weighs by its size, and the sigma by the method.
 *
 * @example variablesEstimate({ plan: { chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, method: 'range', subgroups: [[1, 3], [2, 2]], parts: [] }) // ≈ { centerLine: 2, sigma: 0.8862269254527579 }
 */
export const variablesEstimate = ({ method, subgroups }: Baseline): ProcessEstimate | Unavailable => {
  const within = sigmaByMethod(method ?? 'range', subgroups)
  return 'reason' in within ? within : { centerLine: mean(subgroups.flat()), sigma: within.sigma }
}
