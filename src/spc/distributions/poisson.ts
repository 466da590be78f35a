import { checkPlace, checkProbability } from './domain.ts'
import { type GammaTails, gammaLogPower, incompleteGamma } from './incompleteGamma.ts'
import { smallestCount } from './smallestCount.ts'

const check = (mean: number): void => {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `The mean of a Poisson distribution must be 0 or a positive finite number, not ${mean}.`,
    )
  }
}

// More than k events: the time to the (k + 1)th is shorter than the mean.
const tails = (k: number, mean: number): GammaTails => {
  checkPlace(k)
  check(mean)
  if (k < 0) return { lower: 1, upper: 0, power: 0 }
  if (k === Number.POSITIVE_INFINITY) return { lower: 0, upper: 1, power: 0 }
  return incompleteGamma(Math.floor(k) + 1, mean)
}

/**
 * P(X ≤ k) events where `mean` are expected.
 * Source: Abramowitz & Stegun (1964), 26.4.21.
 *
 * @param k any number; counted down to a whole one
 * @param mean 0 or more
 * @throws RangeError for NaN or a negative mean, as every function of this file
 * @example poissonCdf(1, 2) // ≈ 0.406005849709838
 */
export const poissonCdf = (k: number, mean: number): number => tails(k, mean).upper

/**
 * P(X > k), more than k events, to full relative accuracy.
 *
 * @example poissonUpperTail(20, 1) // ≈ 7.542625077205278e-21
 */
export const poissonUpperTail = (k: number, mean: number): number => tails(k, mean).lower

/**
 * Natural logarithm of P(X = k).
 *
 * @param k whole
 * @returns −∞ where k is impossible
 * @throws RangeError for a k that is not whole
 * @example poissonLogProbability(1, 2) // ≈ -1.3068528194400546
 */
export const poissonLogProbability = (k: number, mean: number): number => {
  check(mean)
  if (!Number.isInteger(k)) throw new RangeError(`A number of events is whole, which ${k} is not.`)
  if (k < 0) return Number.NEGATIVE_INFINITY
  if (k === 0) return -mean
  return gammaLogPower(k, mean) - Math.log(k)
}

/**
 * P(X = k) events.
 *
 * @throws RangeError for a k that is not whole
 * @example poissonProbability(1, 2) // ≈ 0.2706705664732254
 */
export const poissonProbability = (k: number, mean: number): number =>
  Math.exp(poissonLogProbability(k, mean))

// Lets k reach a p that was computed as its own tail, which rounding may have put on the other side.
const slack = 64 * Number.EPSILON

const search = (p: number, rising: boolean, mean: number): number =>
  smallestCount(mean, Number.POSITIVE_INFINITY, (k) =>
    rising ? poissonCdf(k, mean) >= p * (1 - slack) : poissonUpperTail(k, mean) <= p * (1 + slack),
  )

/**
 * Quantile of the Poisson distribution: the smallest k with P(X ≤ k) ≥ p.
 *
 * @throws RangeError unless 0 < p < 1
 * @example poissonQuantile(0.5, 2) // => 2
 */
export const poissonQuantile = (p: number, mean: number): number => {
  checkProbability(p)
  check(mean)
  return p <= 0.5 ? search(p, true, mean) : search(1 - p, false, mean)
}

/**
 * The smallest k with P(X > k) ≤ p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example poissonUpperQuantile(1e-20, 1) // => 20
 */
export const poissonUpperQuantile = (p: number, mean: number): number => {
  checkProbability(p)
  check(mean)
  return p <= 0.5 ? search(p, false, mean) : search(1 - p, true, mean)
}
