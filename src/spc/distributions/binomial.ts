import { betaBalance } from './betaBalance.ts'
import { checkPlace, checkProbability } from './domain.ts'
import { type BetaTails, betaLogPower, incompleteBeta } from './incompleteBeta.ts'
import { smallestCount } from './smallestCount.ts'

const check = (n: number, chance: number): void => {
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(
      `The number of trials of a binomial distribution must be whole and not negative, not ${n}.`,
    )
  }
  if (!(chance >= 0 && chance <= 1)) {
    throw new RangeError(`The chance of one trial must be between 0 and 1, not ${chance}.`)
  }
}

// More than k successes: the (k + 1)th smallest of n uniform numbers lies below the chance.
const tails = (k: number, n: number, chance: number): BetaTails => {
  checkPlace(k)
  check(n, chance)
  if (k < 0) return { lower: 1, upper: 0, power: 0 }
  if (k >= n) return { lower: 0, upper: 1, power: 0 }
  const a = Math.floor(k) + 1
  const b = n - a + 1
  const y = 1 - chance
  return incompleteBeta(a, b, { x: chance, y, balance: betaBalance(a, b, chance, y) })
}

/**
 * P(X ≤ k) successes in n trials.
 * Source: Abramowitz & Stegun (1964), 26.5.24.
 *
 * @param k any number; counted down to a whole one
 * @param n trials, whole, 0 or more
 * @param chance of one success, 0 to 1
 * @throws RangeError for NaN, trials that are not whole or a chance outside 0 to 1, as every function of this file
 * @example binomialCdf(1, 10, 0.1) // ≈ 0.7360989291
 */
export const binomialCdf = (k: number, n: number, chance: number): number => tails(k, n, chance).upper

/**
 * P(X > k), more than k successes in n trials, to full relative accuracy.
 *
 * @example binomialUpperTail(9, 10, 0.1) // ≈ 1e-10
 */
export const binomialUpperTail = (k: number, n: number, chance: number): number => tails(k, n, chance).lower

/**
 * Natural logarithm of P(X = k).
 *
 * @param k whole
 * @returns −∞ where k is impossible
 * @throws RangeError for a k that is not whole
 * @example binomialLogProbability(1, 10, 0.1) // ≈ -0.9482446409204367
 */
export const binomialLogProbability = (k: number, n: number, chance: number): number => {
  check(n, chance)
  if (!Number.isInteger(k)) throw new RangeError(`A number of successes is whole, which ${k} is not.`)
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  // No success, or nothing else: 0 · ln 0 is 0 here.
  if (k === 0) return n === 0 ? 0 : n * Math.log1p(-chance)
  if (k === n) return n * Math.log(chance)
  const rest = n - k
  const y = 1 - chance
  const place = { x: chance, y, balance: betaBalance(k, rest, chance, y) }
  return betaLogPower(k, rest, place) + Math.log(n / k / rest)
}

/**
 * P(X = k) successes in n trials.
 *
 * @throws RangeError for a k that is not whole
 * @example binomialProbability(1, 10, 0.1) // ≈ 0.387420489
 */
export const binomialProbability = (k: number, n: number, chance: number): number =>
  Math.exp(binomialLogProbability(k, n, chance))

// Lets k reach a p that was computed as its own tail, which rounding may have put on the other side.
const slack = 64 * Number.EPSILON

const search = (p: number, rising: boolean, n: number, chance: number): number =>
  smallestCount(n * chance, n, (k) =>
    rising
      ? binomialCdf(k, n, chance) >= p * (1 - slack)
      : binomialUpperTail(k, n, chance) <= p * (1 + slack),
  )

/**
 * Quantile of the binomial distribution: the smallest k with P(X ≤ k) ≥ p.
 *
 * @throws RangeError unless 0 < p < 1
 * @example binomialQuantile(0.5, 10, 0.1) // => 1
 */
export const binomialQuantile = (p: number, n: number, chance: number): number => {
  checkProbability(p)
  check(n, chance)
  return p <= 0.5 ? search(p, true, n, chance) : search(1 - p, false, n, chance)
}

/**
 * The smallest k with P(X > k) ≤ p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example binomialUpperQuantile(1e-9, 10, 0.1) // => 9
 */
export const binomialUpperQuantile = (p: number, n: number, chance: number): number => {
  checkProbability(p)
  check(n, chance)
  return p <= 0.5 ? search(p, false, n, chance) : search(1 - p, true, n, chance)
}
