import { c4 } from './c4.ts'
import { d2 } from './d2.ts'
import { d3 } from './d3.ts'
import { checkSubgroupSize } from './subgroupSize.ts'

// The factors of Montgomery (2009), "Introduction to Statistical Quality Control", appendix VI, computed instead of looked up.
// All take n of 2 to 100 and throw a RangeError for any other.

/**
 * A2 = 3/(d2 √n): limits of the mean from the mean range, x̿ ± A2 R̄.
 *
 * @example a2(5) // ≈ 0.5768193341
 */
export const a2 = (n: number): number => 3 / (d2(n) * Math.sqrt(n))

/**
 * A3 = 3/(c4 √n): limits of the mean from the mean standard deviation, x̿ ± A3 S̄.
 *
 * @example a3(5) // ≈ 1.4272992929
 */
export const a3 = (n: number): number => {
  checkSubgroupSize(n)
  return 3 / (c4(n) * Math.sqrt(n))
}

/**
 * D3 = max(0, 1 − 3 d3/d2): lower limit of the range, D3 R̄.
 *
 * @example lowerRangeFactor(5) // => 0
 */
export const lowerRangeFactor = (n: number): number => Math.max(0, 1 - (3 * d3(n)) / d2(n))

/**
 * D4 = 1 + 3 d3/d2: upper limit of the range, D4 R̄.
 *
 * @example upperRangeFactor(2) // ≈ 3.26653191928
 */
export const upperRangeFactor = (n: number): number => 1 + (3 * d3(n)) / d2(n)

/**
 * Standard deviation of the standard deviation of n standard normal values, √(1 − c4²).
 *
 * @example deviationSpread(2) // ≈ 0.6028102749890869
 */
export const deviationSpread = (n: number): number => {
  checkSubgroupSize(n)
  return Math.sqrt(1 - c4(n) ** 2)
}

/**
 * B3 = max(0, 1 − 3 √(1 − c4²)/c4): lower limit of the standard deviation, B3 S̄.
 *
 * @example lowerDeviationFactor(6) // ≈ 0.0303632095
 */
export const lowerDeviationFactor = (n: number): number => Math.max(0, 1 - (3 * deviationSpread(n)) / c4(n))

/**
 * B4 = 1 + 3 √(1 − c4²)/c4: upper limit of the standard deviation, B4 S̄.
 *
 * @example upperDeviationFactor(2) // ≈ 3.2665319192886
 */
export const upperDeviationFactor = (n: number): number => 1 + (3 * deviationSpread(n)) / c4(n)

/**
 * E2 = 3/d2(2): limits of individuals from the mean moving range, x̄ ± E2 MR̄.
 *
 * @example individualsFactor() // ≈ 2.6586807763582745
 */
export const individualsFactor = (): number => 3 / d2(2)
