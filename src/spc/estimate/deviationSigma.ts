import { c4 } from '../constants/c4.ts'
import { mean } from '../mean.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { effectiveDegreesOfFreedom, type SigmaEstimate } from './sigmaEstimate.ts'

/**
 * Sigma from subgroup standard deviations: the mean of sᵢ/c4(nᵢ), which is S̄/c4 when all subgroups have one size.
 * Source: Burr (1969), "Control charts for measurements with varying sample sizes", Journal of Quality Technology 1.
 *
 * @param subgroups at least one, each of 2 values or more
 * @example deviationSigma([[1, 3], [2, 2]]).sigma // ≈ 0.8862269254527579
 */
export const deviationSigma = (subgroups: readonly (readonly number[])[]): SigmaEstimate => {
  const k = subgroups.length
  const sigmas = subgroups.map((values) => (standardDeviation(values) ?? 0) / c4(values.length))
  const variances = subgroups.map(({ length }) => 1 / c4(length) ** 2 - 1)
  return {
    sigma: mean(sigmas),
    degreesOfFreedom: effectiveDegreesOfFreedom(mean(variances) / k),
  }
}
