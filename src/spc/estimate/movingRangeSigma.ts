import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { mean } from '../mean.ts'
import { movingRanges } from './movingRanges.ts'
import { effectiveDegreesOfFreedom, type SigmaEstimate } from './sigmaEstimate.ts'

// Mean product of two neighbouring moving ranges in σ²: normal differences of variance 2 that share a value, correlation −½.
const neighbourProduct = (4 / Math.PI) * (Math.sqrt(3) / 2 + Math.PI / 12)

/**
 * Sigma of single values from the mean moving range of two, MR̄/d2(2). Its degrees of freedom allow for neighbouring ranges sharing a value.
 * Source: Montgomery (2009), section 6.4; Cryer & Ryan (1990), Journal of Quality Technology 22, for the variance.
 *
 * @param values at least two, in the order of measuring
 * @example movingRangeSigma([1, 3, 1]).sigma // ≈ 1.7724538509055159
 */
export const movingRangeSigma = (values: readonly number[]): SigmaEstimate => {
  const ranges = movingRanges(values)
  const count = ranges.length
  const center = d2(2)
  const covariance = neighbourProduct - center ** 2
  const variance = (count * d3(2) ** 2 + 2 * (count - 1) * covariance) / count ** 2
  return {
    sigma: mean(ranges) / center,
    degreesOfFreedom: effectiveDegreesOfFreedom(variance / center ** 2),
  }
}
