import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { gammaLogDensity } from './gamma.ts'
import { gammaLogQuantile } from './gammaLogQuantile.ts'
import { incompleteGamma } from './incompleteGamma.ts'

const check = (degreesOfFreedom: number): void => {
  checkPositive('The degrees of freedom of χ²', degreesOfFreedom)
}

/**
 * P(χ² ≤ x) with the given degrees of freedom.
 *
 * @param degreesOfFreedom positive, need not be whole
 * @throws RangeError for NaN or degrees of freedom that are not positive, as every function of this file
 * @example chiSquareCdf(3.841458820694124, 1) // ≈ 0.95
 */
export const chiSquareCdf = (x: number, degreesOfFreedom: number): number => {
  checkPlace(x)
  check(degreesOfFreedom)
  return incompleteGamma(degreesOfFreedom / 2, x / 2).lower
}

/**
 * P(χ² > x), the upper tail, to full relative accuracy.
 *
 * @example chiSquareUpperTail(100, 2) // ≈ 1.928749847963918e-22
 */
export const chiSquareUpperTail = (x: number, degreesOfFreedom: number): number => {
  checkPlace(x)
  check(degreesOfFreedom)
  return incompleteGamma(degreesOfFreedom / 2, x / 2).upper
}

/**
 * Natural logarithm of the χ² density.
 *
 * @returns −∞ or ∞ where the density is 0 or unbounded
 * @example chiSquareLogDensity(2, 2) // ≈ -1.6931471805599454
 */
export const chiSquareLogDensity = (x: number, degreesOfFreedom: number): number => {
  check(degreesOfFreedom)
  return gammaLogDensity(x, degreesOfFreedom / 2, 2)
}

/**
 * χ² density.
 *
 * @returns ∞ at 0 where the density is unbounded
 * @example chiSquareDensity(2, 2) // ≈ 0.18393972058572114
 */
export const chiSquareDensity = (x: number, degreesOfFreedom: number): number =>
  Math.exp(chiSquareLogDensity(x, degreesOfFreedom))

/**
 * Quantile of the χ² distribution: the x with P(χ² ≤ x) = p.
 *
 * @param p probability, strictly between 0 and 1
 * @throws RangeError for any other p
 * @example chiSquareQuantile(0.95, 1) // ≈ 3.841458820694124
 */
export const chiSquareQuantile = (p: number, degreesOfFreedom: number): number => {
  checkProbability(p)
  check(degreesOfFreedom)
  return 2 * Math.exp(gammaLogQuantile(degreesOfFreedom / 2, p, 'lower'))
}

/**
 * The x with P(χ² > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example chiSquareUpperQuantile(1e-20, 2) // ≈ 92.10340371976183
 */
export const chiSquareUpperQuantile = (p: number, degreesOfFreedom: number): number => {
  checkProbability(p)
  check(degreesOfFreedom)
  return 2 * Math.exp(gammaLogQuantile(degreesOfFreedom / 2, p, 'upper'))
}
