import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { mean } from '../mean.ts'
import { range } from '../range.ts'
import { effectiveDegreesOfFreedom, type SigmaEstimate } from './sigmaEstimate.ts'

/**
 * Sigma from subgroup ranges: the mean of Rᵢ/d2(nᵢ), which is R̄/d2 when all subgroups have one size.
 * Source: Burr (1969), "Control charts for measurements with varying sample sizes", Journal of Quality Technology 1.
 *
 * @param subgroups at least one, each of 2 values or more
 * @example rangeSigma([[1, 3], [2, 2]]).sigma // ≈ 0.8862269254527579
 */
export const rangeSigma = (subgroups: readonly (readonly number[])[]): SigmaEstimate => {
  const k = subgroups.length
  const sigmas = subgroups.map((values) => (range(values) ?? 0) / d2(values.length))
  const variances = subgroups.map(({ length }) => (d3(length) / d2(length)) ** 2)
  return {
    sigma: mean(sigmas),
    degreesOfFreedom: effectiveDegreesOfFreedom(mean(variances) / k),
  }
}
