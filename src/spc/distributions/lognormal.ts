import { saturate } from '../saturate.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { normalCdf, normalLogDensity, normalUpperTail } from './normal.ts'
import { normalQuantile } from './normalQuantile.ts'

const check = (logMean: number, logSigma: number): void => {
  if (!Number.isFinite(logMean)) {
    throw new RangeError(`The mean of the logarithms must be a finite number, not ${logMean}.`)
  }
  checkPositive('The standard deviation of the logarithms', logSigma)
}

const score = (x: number, logMean: number, logSigma: number): number => {
  checkPlace(x)
  check(logMean, logSigma)
  return x <= 0 ? Number.NEGATIVE_INFINITY : (Math.log(x) - logMean) / logSigma
}

/**
 * P(X ≤ x) of the lognormal distribution: ln X is normal. The rounding of ln x − logMean limits the digits where logSigma is
 * a small part of logMean.
 *
 * @param logMean mean of ln X
 * @param logSigma standard deviation of ln X, positive
 * @throws RangeError for NaN or a parameter that is not as said, as every function of this file
 * @example lognormalCdf(1, 0, 1) // => 0.5
 */
export const lognormalCdf = (x: number, logMean: number, logSigma: number): number =>
  normalCdf(score(x, logMean, logSigma))

/**
 * P(X > x) of the lognormal distribution.
 *
 * @example lognormalUpperTail(1e6, 0, 1) // ≈ 1.027460539020429e-43
 */
export const lognormalUpperTail = (x: number, logMean: number, logSigma: number): number =>
  normalUpperTail(score(x, logMean, logSigma))

/**
 * Natural logarithm of the lognormal density.
 *
 * @returns −∞ where the density is 0
 * @example lognormalLogDensity(1, 0, 1) // ≈ -0.9189385332046728
 */
export const lognormalLogDensity = (x: number, logMean: number, logSigma: number): number => {
  const z = score(x, logMean, logSigma)
  return Number.isFinite(z)
    ? normalLogDensity(z) - Math.log(x) - Math.log(logSigma)
    : Number.NEGATIVE_INFINITY
}

/**
 * Lognormal density, in 1 per unit of x.
 *
 * @example lognormalDensity(1, 0, 1) // ≈ 0.3989422804014327
 */
export const lognormalDensity = (x: number, logMean: number, logSigma: number): number =>
  Math.exp(lognormalLogDensity(x, logMean, logSigma))

/**
 * Quantile of the lognormal distribution: the x with P(X ≤ x) = p.
 *
 * @returns 0 or the largest double where the quantile is beyond them
 * @throws RangeError unless 0 < p < 1
 * @example lognormalQuantile(0.5, 0, 1) // => 1
 */
export const lognormalQuantile = (p: number, logMean: number, logSigma: number): number => {
  checkProbability(p)
  check(logMean, logSigma)
  return saturate(Math.exp(logMean + logSigma * normalQuantile(p)))
}

/**
 * The x with P(X > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example lognormalUpperQuantile(1e-20, 0, 1) // ≈ 10533.75445274181
 */
export const lognormalUpperQuantile = (p: number, logMean: number, logSigma: number): number => {
  checkProbability(p)
  check(logMean, logSigma)
  return saturate(Math.exp(logMean - logSigma * normalQuantile(p)))
}
