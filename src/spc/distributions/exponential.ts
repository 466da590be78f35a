import { saturate } from '../saturate.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'

const check = (x: number, scale: number): void => {
  checkPlace(x)
  checkPositive('The mean of an exponential distribution', scale)
}

/**
 * P(X ≤ x) of the exponential distribution.
 *
 * @param scale the mean, positive, in the unit of x
 * @throws RangeError for NaN or a mean that is not positive, as every function of this file
 * @example exponentialCdf(1e-20, 2) // ≈ 5e-21
 */
export const exponentialCdf = (x: number, scale: number): number => {
  check(x, scale)
  return x <= 0 ? 0 : -Math.expm1(-x / scale)
}

/**
 * P(X > x) of the exponential distribution.
 *
 * @example exponentialUpperTail(100, 2) // ≈ 1.928749847963918e-22
 */
export const exponentialUpperTail = (x: number, scale: number): number => {
  check(x, scale)
  return x <= 0 ? 1 : Math.exp(-x / scale)
}

/**
 * Natural logarithm of the exponential density.
 *
 * @returns −∞ below 0
 * @example exponentialLogDensity(1, 2) // ≈ -1.1931471805599454
 */
export const exponentialLogDensity = (x: number, scale: number): number => {
  check(x, scale)
  return x < 0 ? Number.NEGATIVE_INFINITY : -x / scale - Math.log(scale)
}

/**
 * Exponential density, in 1 per unit of x.
 *
 * @example exponentialDensity(1, 2) // ≈ 0.3032653298563167
 */
export const exponentialDensity = (x: number, scale: number): number =>
  Math.exp(exponentialLogDensity(x, scale))

/**
 * Quantile of the exponential distribution: the x with P(X ≤ x) = p.
 *
 * @throws RangeError unless 0 < p < 1
 * @example exponentialQuantile(0.5, 2) // ≈ 1.3862943611198906
 */
export const exponentialQuantile = (p: number, scale: number): number => {
  checkProbability(p)
  check(p, scale)
  return saturate(-scale * Math.log1p(-p))
}

/**
 * The x with P(X > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example exponentialUpperQuantile(1e-20, 1) // ≈ 46.051701859880914
 */
export const exponentialUpperQuantile = (p: number, scale: number): number => {
  checkProbability(p)
  check(p, scale)
  return saturate(-scale * Math.log(p))
}
