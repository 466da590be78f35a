import { sum } from '../sum.ts'
import { movingRanges } from './movingRanges.ts'
import { effectiveDegreesOfFreedom, type SigmaEstimate } from './sigmaEstimate.ts'

/**
 * Sigma of single values from the mean square successive difference, √(½ · mean d²).
 * Source: von Neumann, Kent, Bellinson & Hart (1941), "The mean square successive difference", Annals of Mathematical Statistics 12;
 * their variance of d², (3N − 4)/(N − 1)² · σ⁴ for ½ mean d² of N values.
 *
 * @param values at least two, in the order of measuring
 * @example mssdSigma([1, 3, 1]).sigma // ≈ 1.4142135623730951
 */
export const mssdSigma = (values: readonly number[]): SigmaEstimate => {
  const ranges = movingRanges(values)
  const largest = ranges.reduce((most, distance) => Math.max(most, distance), 0)
  const count = ranges.length
  const squares = largest === 0 ? 0 : sum(ranges.map((distance) => (distance / largest) ** 2))
  return {
    sigma: largest * Math.sqrt(squares / (2 * count)),
    // The relative variance of a standard deviation is a quarter of that of its square.
    degreesOfFreedom: effectiveDegreesOfFreedom((3 * count - 1) / (4 * count ** 2)),
  }
}
