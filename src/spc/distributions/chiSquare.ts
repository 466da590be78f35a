import { gammaDensity, incompleteGamma } from './incompleteGamma.ts'
import { normalQuantile } from './normalQuantile.ts'

/**
 * P(χ² ≤ x) with the given degrees of freedom.
 *
 * @example chiSquareCdf(3.841458820694124, 1) // ≈ 0.95
 */
export const chiSquareCdf = (x: number, degreesOfFreedom: number): number =>
  incompleteGamma(degreesOfFreedom / 2, x / 2).lower

/**
 * P(χ² > x), the upper tail, to full relative accuracy.
 *
 * @example chiSquareUpperTail(100, 2) // ≈ 1.928749847963918e-22
 */
export const chiSquareUpperTail = (x: number, degreesOfFreedom: number): number =>
  incompleteGamma(degreesOfFreedom / 2, x / 2).upper

/**
 * Quantile of the χ² distribution: the x with P(χ² ≤ x) = p. Starts from Wilson & Hilferty's cube root (1931), then Newton's method
 * within a bracket that every step narrows.
 *
 * @param p probability, strictly between 0 and 1
 * @param degreesOfFreedom positive, need not be whole
 * @throws RangeError for any other p or degrees of freedom
 * @example chiSquareQuantile(0.95, 1) // ≈ 3.841458820694124
 */
export const chiSquareQuantile = (p: number, degreesOfFreedom: number): number => {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`)
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`χ² needs positive degrees of freedom, not ${degreesOfFreedom}.`)
  }
  const a = degreesOfFreedom / 2
  const share = 1 / (9 * a)
  const cube = 1 - share + normalQuantile(p) * Math.sqrt(share)
  // x is half the quantile; for a small p the first term of the series says more than Wilson & Hilferty.
  let x = cube > 0.3 ? a * cube ** 3 : a * p ** (1 / a)
  let low = 0
  let high = Number.POSITIVE_INFINITY
  for (let round = 0; round < 200; round += 1) {
    const { lower, upper } = incompleteGamma(a, x)
    // Whichever tail is the smaller carries the digits.
    const error = p < 0.5 ? lower - p : 1 - p - upper
    if (error > 0) high = x
    else low = x
    const newton = x - error / gammaDensity(a, x)
    const fallback = high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2
    const next = newton > low && newton < high ? newton : fallback
    const moved = Math.abs(next - x)
    x = next
    if (moved <= 1e-15 * x) break
  }
  return 2 * x
}
