import { saturate } from '../saturate.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { gammaLogQuantile } from './gammaLogQuantile.ts'
import { type GammaTails, gammaLogPower, incompleteGamma } from './incompleteGamma.ts'

const check = (shape: number, scale: number): void => {
  checkPositive('The shape of a gamma distribution', shape)
  checkPositive('The scale of a gamma distribution', scale)
}

const tails = (x: number, shape: number, scale: number): GammaTails => {
  checkPlace(x)
  check(shape, scale)
  return incompleteGamma(shape, x / scale)
}

/**
 * P(X ≤ x) of the gamma distribution.
 * Source: Abramowitz & Stegun (1964), 26.1.32.
 *
 * @param shape positive; the mean is shape · scale
 * @param scale positive, in the unit of x
 * @throws RangeError for NaN or a parameter that is not positive, as every function of this file
 * @example gammaCdf(3, 2, 1) // ≈ 0.8008517265285442
 */
export const gammaCdf = (x: number, shape: number, scale: number): number => tails(x, shape, scale).lower

/**
 * P(X > x) of the gamma distribution, to full relative accuracy.
 *
 * @example gammaUpperTail(100, 2, 1) // ≈ 3.757276735781224e-42
 */
export const gammaUpperTail = (x: number, shape: number, scale: number): number =>
  tails(x, shape, scale).upper

/**
 * Natural logarithm of the gamma density.
 *
 * @returns −∞ or ∞ where the density is 0 or unbounded
 * @example gammaLogDensity(3, 2, 1) // ≈ -1.9013877113318902
 */
export const gammaLogDensity = (x: number, shape: number, scale: number): number => {
  checkPlace(x)
  check(shape, scale)
  if (x < 0 || x === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  if (x > 0) return gammaLogPower(shape, x / scale) - Math.log(x)
  if (shape === 1) return -Math.log(scale)
  return shape < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}

/**
 * Gamma density, in 1 per unit of x.
 *
 * @returns ∞ at 0 where the density is unbounded
 * @example gammaDensity(3, 2, 1) // ≈ 0.14936120510359183
 */
export const gammaDensity = (x: number, shape: number, scale: number): number =>
  Math.exp(gammaLogDensity(x, shape, scale))

/**
 * Quantile of the gamma distribution: the x with P(X ≤ x) = p.
 *
 * @returns 0 or the largest double where the quantile is beyond them
 * @throws RangeError unless 0 < p < 1
 * @example gammaQuantile(0.5, 2, 1) // ≈ 1.6783469900166605
 */
export const gammaQuantile = (p: number, shape: number, scale: number): number => {
  checkProbability(p)
  check(shape, scale)
  return saturate(scale * Math.exp(gammaLogQuantile(shape, p, 'lower')))
}

/**
 * The x with P(X > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example gammaUpperQuantile(1e-20, 1, 1) // ≈ 46.051701859880914
 */
export const gammaUpperQuantile = (p: number, shape: number, scale: number): number => {
  checkProbability(p)
  check(shape, scale)
  return saturate(scale * Math.exp(gammaLogQuantile(shape, p, 'upper')))
}
