import { saturate } from '../saturate.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'

const check = (shape: number, scale: number): void => {
  checkPositive('The shape of a Weibull distribution', shape)
  checkPositive('The scale of a Weibull distribution', scale)
}

// ln(x/scale); next to the scale a large shape would multiply the rounding of the ratio.
const logRatio = (x: number, scale: number): number => {
  const distance = (x - scale) / scale
  return Math.abs(distance) < 0.5 ? Math.log1p(distance) : Math.log(x / scale)
}

// The cumulative hazard (x/scale)^shape, 0 below 0.
const hazard = (x: number, shape: number, scale: number): number => {
  checkPlace(x)
  check(shape, scale)
  return x <= 0 ? 0 : Math.exp(shape * logRatio(x, scale))
}

/**
 * P(X ≤ x) of the Weibull distribution, 1 − exp(−(x/scale)^shape).
 * Source: Weibull (1951), "A statistical distribution function of wide applicability", Journal of Applied Mechanics 18.
 *
 * @param shape positive
 * @param scale positive, in the unit of x; 63 % of the values lie below it
 * @throws RangeError for NaN or a parameter that is not positive, as every function of this file
 * @example weibullCdf(1, 2, 1) // ≈ 0.6321205588285577
 */
export const weibullCdf = (x: number, shape: number, scale: number): number =>
  -Math.expm1(-hazard(x, shape, scale))

/**
 * P(X > x) of the Weibull distribution, to full relative accuracy.
 *
 * @example weibullUpperTail(10, 2, 1) // ≈ 3.720075976020836e-44
 */
export const weibullUpperTail = (x: number, shape: number, scale: number): number =>
  Math.exp(-hazard(x, shape, scale))

/**
 * Natural logarithm of the Weibull density.
 *
 * @returns −∞ or ∞ where the density is 0 or unbounded
 * @example weibullLogDensity(1, 2, 1) // ≈ -0.3068528194400547
 */
export const weibullLogDensity = (x: number, shape: number, scale: number): number => {
  const cumulative = hazard(x, shape, scale)
  if (x < 0 || cumulative === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  if (x > 0) return Math.log(shape / scale) + (shape - 1) * logRatio(x, scale) - cumulative
  if (shape === 1) return -Math.log(scale)
  return shape < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}

/**
 * Weibull density, in 1 per unit of x.
 *
 * @returns ∞ at 0 where the density is unbounded
 * @example weibullDensity(1, 2, 1) // ≈ 0.7357588823428847
 */
export const weibullDensity = (x: number, shape: number, scale: number): number =>
  Math.exp(weibullLogDensity(x, shape, scale))

/**
 * Quantile of the Weibull distribution: the x with P(X ≤ x) = p.
 *
 * @returns 0 or the largest double where the quantile is beyond them
 * @throws RangeError unless 0 < p < 1
 * @example weibullQuantile(0.5, 1, 2) // ≈ 1.3862943611198906
 */
export const weibullQuantile = (p: number, shape: number, scale: number): number => {
  checkProbability(p)
  check(shape, scale)
  return saturate(scale * (-Math.log1p(-p)) ** (1 / shape))
}

/**
 * The x with P(X > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example weibullUpperQuantile(1e-20, 1, 1) // ≈ 46.051701859880914
 */
export const weibullUpperQuantile = (p: number, shape: number, scale: number): number => {
  checkProbability(p)
  check(shape, scale)
  return saturate(scale * (-Math.log(p)) ** (1 / shape))
}
