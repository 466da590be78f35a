import { betaBalance } from './betaBalance.ts'
import { betaLogOdds } from './betaLogOdds.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { type BetaPlace, betaLogPower, incompleteBeta } from './incompleteBeta.ts'

const check = (a: number, b: number): void => {
  checkPositive('The first shape of a beta distribution', a)
  checkPositive('The second shape of a beta distribution', b)
}

const placeAt = (x: number, a: number, b: number): BetaPlace => {
  checkPlace(x)
  check(a, b)
  const y = 1 - x
  return { x, y, balance: betaBalance(a, b, x, y) }
}

/**
 * P(X ≤ x) of the beta distribution.
 *
 * @param a first shape, positive
 * @param b second shape, positive
 * @throws RangeError for NaN or a shape that is not positive, as every function of this file
 * @example betaCdf(0.5, 2, 3) // ≈ 0.6875
 */
export const betaCdf = (x: number, a: number, b: number): number =>
  incompleteBeta(a, b, placeAt(x, a, b)).lower

/**
 * P(X > x) of the beta distribution, to full relative accuracy.
 *
 * @example betaUpperTail(0.999, 2, 3) // ≈ 3.997e-9
 */
export const betaUpperTail = (x: number, a: number, b: number): number =>
  incompleteBeta(a, b, placeAt(x, a, b)).upper

/**
 * Natural logarithm of the beta density.
 *
 * @returns −∞ or ∞ where the density is 0 or unbounded
 * @example betaLogDensity(0.5, 2, 3) // ≈ 0.4054651081081644
 */
export const betaLogDensity = (x: number, a: number, b: number): number => {
  const place = placeAt(x, a, b)
  if (x < 0 || x > 1) return Number.NEGATIVE_INFINITY
  if (x > 0 && x < 1) return betaLogPower(a, b, place) - Math.log(x) - Math.log1p(-x)
  const shape = x === 0 ? a : b
  if (shape === 1) return Math.log(x === 0 ? b : a)
  return shape < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}

/**
 * Beta density xᵃ⁻¹ (1 − x)ᵇ⁻¹/B(a, b).
 *
 * @returns ∞ at an end where the density is unbounded
 * @example betaDensity(0.5, 2, 3) // ≈ 1.5
 */
export const betaDensity = (x: number, a: number, b: number): number => Math.exp(betaLogDensity(x, a, b))

const atOdds = (logOdds: number): number =>
  logOdds > 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds))

/**
 * Quantile of the beta distribution: the x with P(X ≤ x) = p.
 *
 * @throws RangeError unless 0 < p < 1
 * @example betaQuantile(0.6875, 2, 3) // ≈ 0.5
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  checkProbability(p)
  check(a, b)
  return atOdds(betaLogOdds(a, b, p, 'lower'))
}

/**
 * The x with P(X > x) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example betaUpperQuantile(1e-30, 1, 1) // => 1
 */
export const betaUpperQuantile = (p: number, a: number, b: number): number => {
  checkProbability(p)
  check(a, b)
  return atOdds(betaLogOdds(a, b, p, 'upper'))
}
