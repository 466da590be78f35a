import { saturate } from '../saturate.ts'
import { betaAtLogOdds, placeAtOdds } from './betaAtLogOdds.ts'
import { betaLogOdds } from './betaLogOdds.ts'
import { checkPlace, checkPositive, checkProbability } from './domain.ts'
import { type BetaPlace, type BetaTails, betaLogPower, incompleteBeta } from './incompleteBeta.ts'
import { logBeta } from './logBeta.ts'

const check = (above: number, below: number): void => {
  checkPositive('The degrees of freedom above the line of an F ratio', above)
  checkPositive('The degrees of freedom below the line of an F ratio', below)
}

// F · above/below are the odds of a beta variable with half the degrees of freedom as shapes; undefined where they leave the doubles.
const placeAt = (f: number, above: number, below: number): BetaPlace | undefined => {
  const odds = (above / below) * f
  return odds > 1e-290 && odds < 1e290 ? placeAtOdds(odds, (above / 2) * (1 - f)) : undefined
}

const tails = (f: number, above: number, below: number): BetaTails => {
  checkPlace(f)
  check(above, below)
  if (f <= 0) return { lower: 0, upper: 1, power: 0 }
  const place = placeAt(f, above, below)
  return place === undefined
    ? betaAtLogOdds(above / 2, below / 2, Math.log(f) + Math.log(above / below))
    : incompleteBeta(above / 2, below / 2, place)
}

/**
 * P(F ≤ f) of Fisher's variance ratio.
 * Source: Abramowitz & Stegun (1964), 26.6.2.
 *
 * @param above degrees of freedom of the numerator, positive, need not be whole
 * @param below degrees of freedom of the denominator, likewise
 * @throws RangeError for NaN or degrees of freedom that are not positive, as every function of this file
 * @example fisherFCdf(4.102821015, 2, 10) // ≈ 0.95
 */
export const fisherFCdf = (f: number, above: number, below: number): number => tails(f, above, below).lower

/**
 * P(F > f), the p-value of an analysis of variance, to full relative accuracy.
 *
 * @example fisherFUpperTail(100, 2, 10) // ≈ 2.4485192702139338e-7
 */
export const fisherFUpperTail = (f: number, above: number, below: number): number =>
  tails(f, above, below).upper

/**
 * Natural logarithm of the density of F.
 *
 * @returns −∞ or ∞ where the density is 0 or unbounded
 * @example fisherFLogDensity(1, 2, 2) // ≈ -1.3862943611198906
 */
export const fisherFLogDensity = (f: number, above: number, below: number): number => {
  checkPlace(f)
  check(above, below)
  if (f < 0) return Number.NEGATIVE_INFINITY
  if (f === 0) {
    if (above === 2) return 0
    return above < 2 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  }
  const place = placeAt(f, above, below)
  if (place !== undefined) return betaLogPower(above / 2, below / 2, place) - Math.log(f)
  const logOdds = Math.log(f) + Math.log(above / below)
  const shape = logOdds < 0 ? above / 2 : below / 2
  return -shape * Math.abs(logOdds) - logBeta(above / 2, below / 2) - Math.log(f)
}

/**
 * Density of F.
 *
 * @returns ∞ at 0 where the density is unbounded
 * @example fisherFDensity(1, 2, 2) // ≈ 0.25
 */
export const fisherFDensity = (f: number, above: number, below: number): number =>
  Math.exp(fisherFLogDensity(f, above, below))

const atLogOdds = (logOdds: number, above: number, below: number): number =>
  saturate((below / above) * Math.exp(logOdds))

/**
 * Quantile of F: the f with P(F ≤ f) = p.
 *
 * @returns the largest double where the quantile is beyond it
 * @throws RangeError unless 0 < p < 1
 * @example fisherFQuantile(0.95, 2, 10) // ≈ 4.102821015
 */
export const fisherFQuantile = (p: number, above: number, below: number): number => {
  checkProbability(p)
  check(above, below)
  return atLogOdds(betaLogOdds(above / 2, below / 2, p, 'lower'), above, below)
}

/**
 * The f with P(F > f) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example fisherFUpperQuantile(0.05, 2, 10) // ≈ 4.102821015
 */
export const fisherFUpperQuantile = (p: number, above: number, below: number): number => {
  checkProbability(p)
  check(above, below)
  return atLogOdds(betaLogOdds(above / 2, below / 2, p, 'upper'), above, below)
}
