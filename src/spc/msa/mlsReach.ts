import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { fisherFQuantile } from '../distributions/fisherF.ts'

/** A mean square in a linear combination: c·MS, with the degrees of freedom of the MS. */
export interface MeanSquareTerm {
  readonly coefficient: number
  readonly meanSquare: number
  readonly degreesOfFreedom: number
}

/** The variances below and above the estimate whose roots reach to the ends of the interval. */
export interface MlsReach {
  readonly below: number
  readonly above: number
}

/** F of n and infinitely many degrees of freedom, at the tail that the sign of the term needs. */
const ratioToInfinity = (p: number, n: number): number => chiSquareQuantile(p, n) / n

/** 1 − 1/F at the upper point: how far down a mean square may really lie. */
const shrink = (tail: number, n: number): number => 1 - 1 / ratioToInfinity(1 - tail, n)

/** 1/F at the lower point − 1: how far up. */
const stretch = (tail: number, n: number): number => 1 / ratioToInfinity(tail, n) - 1

const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

/** What two terms of one sign add to the variance. */
const together = (a: MeanSquareTerm, b: MeanSquareTerm, count: number, tail: number): number => {
  const [n, m] = [a.degreesOfFreedom, b.degreesOfFreedom]
  const joint = shrink(tail, n + m) ** 2 * ((n + m) ** 2 / (n * m))
  const apart = shrink(tail, n) ** 2 * (n / m) + shrink(tail, m) ** 2 * (m / n)
  return ((joint - apart) / (count - 1)) * a.coefficient * a.meanSquare * b.coefficient * b.meanSquare
}

/** The variance on one side: `plus` move the estimate there by shrinking, `minus` by stretching. */
const below = (plus: readonly MeanSquareTerm[], minus: readonly MeanSquareTerm[], tail: number): number => {
  let variance = 0
  for (const term of plus) {
    variance += (shrink(tail, term.degreesOfFreedom) * term.coefficient * term.meanSquare) ** 2
  }
  for (const term of minus) {
    variance += (stretch(tail, term.degreesOfFreedom) * term.coefficient * term.meanSquare) ** 2
  }
  for (const q of plus) {
    for (const r of minus) {
      const f = fisherFQuantile(1 - tail, q.degreesOfFreedom, r.degreesOfFreedom)
      const g = shrink(tail, q.degreesOfFreedom)
      const h = stretch(tail, r.degreesOfFreedom)
      const cross = ((f - 1) ** 2 - g ** 2 * f ** 2 - h ** 2) / f
      variance += cross * q.coefficient * q.meanSquare * r.coefficient * r.meanSquare
    }
  }
  if (minus.length > 0) for (const [a, b] of pairs(plus)) variance += together(a, b, plus.length, tail)
  return Math.max(0, variance)
}

/** As `below`, upwards. */
const above = (plus: readonly MeanSquareTerm[], minus: readonly MeanSquareTerm[], tail: number): number => {
  let variance = 0
  for (const term of plus) {
    variance += (stretch(tail, term.degreesOfFreedom) * term.coefficient * term.meanSquare) ** 2
  }
  for (const term of minus) {
    variance += (shrink(tail, term.degreesOfFreedom) * term.coefficient * term.meanSquare) ** 2
  }
  for (const q of plus) {
    for (const r of minus) {
      const f = fisherFQuantile(tail, q.degreesOfFreedom, r.degreesOfFreedom)
      const h = stretch(tail, q.degreesOfFreedom)
      const g = shrink(tail, r.degreesOfFreedom)
      const cross = ((1 - f) ** 2 - h ** 2 * f ** 2 - g ** 2) / f
      variance += cross * q.coefficient * q.meanSquare * r.coefficient * r.meanSquare
    }
  }
  for (const [a, b] of pairs(minus)) variance += together(a, b, minus.length, tail)
  return Math.max(0, variance)
}

/**
 * Modified large-sample variances V_L and V_U of a linear combination of mean squares, Σ cᵢ MSᵢ: the interval reaches from
 * estimate − √V_L to estimate + √V_U. With one mean square it is the exact χ² interval; with positive coefficients only it is
 * Graybill & Wang's.
 * Source: Graybill & Wang (1980), JASA 75; Ting, Burdick, Graybill, Jeyaratnam & Lu (1990), "Confidence intervals on linear combinations of
 * variance components that are unrestricted in sign", Journal of Statistical Computation and Simulation 35.
 *
 * @param level such as 0.95
 * @example mlsReach([{ coefficient: 1, meanSquare: 2, degreesOfFreedom: 10 }], 0.95).below // ≈ 1.0477344
 */
export const mlsReach = (terms: readonly MeanSquareTerm[], level: number): MlsReach => {
  const tail = (1 - level) / 2
  const plus = terms.filter(({ coefficient }) => coefficient > 0)
  const minus = terms
    .filter(({ coefficient }) => coefficient < 0)
    .map((term) => ({ ...term, coefficient: -term.coefficient }))
  return { below: below(plus, minus, tail), above: above(plus, minus, tail) }
}
