import { normalUpperTail } from '../distributions/normal.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { saturate } from '../saturate.ts'
import type { NormalityTest } from './normalityTest.ts'
import { normalScores } from './normalScores.ts'

/** Royston's approximation was fitted up to so many values. */
export const mostShapiroWilk = 5000

// Royston's polynomials, from the constant up.
const outermost = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056]
const second = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633]
const smallBound = [-2.273, 0.459]
const smallMean = [0.544, -0.39978, 0.025054, -6.714e-4]
const smallDeviation = [1.3822, -0.77857, 0.062767, -0.0020322]
const largeMean = [-1.5861, -0.31082, -0.083751, 0.0038915]
const largeDeviation = [-0.4803, -0.082676, 0.0030302]

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0)

/**
 * Weights of the ordered values in W, antisymmetric, with the sum of squares 1.
 *
 * @param n at least 3
 * @example [...shapiroWilkWeights(3)] // => [-Math.SQRT1_2, 0, Math.SQRT1_2]
 */
export const shapiroWilkWeights = (n: number): Float64Array => {
  if (n === 3) return Float64Array.of(-Math.SQRT1_2, 0, Math.SQRT1_2)
  const weights = normalScores(n)
  const squares = weights.reduce((total, score) => total + score * score, 0)
  const size = Math.sqrt(squares)
  const rootInverse = 1 / Math.sqrt(n)
  const first = weights[n - 1] as number
  const next = weights[n - 2] as number
  const corrected = n > 5 ? 2 : 1
  const a1 = first / size + polynomial(outermost, rootInverse)
  const a2 = next / size + polynomial(second, rootInverse)
  const left = corrected === 2 ? squares - 2 * (first * first + next * next) : squares - 2 * first * first
  const room = corrected === 2 ? 1 - 2 * (a1 * a1 + a2 * a2) : 1 - 2 * a1 * a1
  const factor = Math.sqrt(left / room)
  for (let i = 0; i < n; i += 1) weights[i] = (weights[i] as number) / factor
  const set = (place: number, weight: number): void => {
    weights[place] = -weight
    weights[n - 1 - place] = weight
  }
  set(0, a1)
  if (corrected === 2) set(1, a2)
  return weights
}

const probabilityOf = (n: number, missing: number): number => {
  if (n === 3)
    return Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(1 - missing)) - Math.asin(Math.sqrt(0.75))))
  const log = Math.log(missing)
  if (n <= 11) {
    const bound = polynomial(smallBound, n)
    if (log >= bound) return 1e-99
    const deviation = Math.exp(polynomial(smallDeviation, n))
    return normalUpperTail((-Math.log(bound - log) - polynomial(smallMean, n)) / deviation)
  }
  const size = Math.log(n)
  return normalUpperTail((log - polynomial(largeMean, size)) / Math.exp(polynomial(largeDeviation, size)))
}

/**
 * Shapiro and Wilk's W, the squared correlation of the ordered values with the weights, with Royston's probability.
 * Source: Royston (1995), "Remark AS R94: a remark on algorithm AS 181, the W-test for normality", Applied Statistics 44.
 *
 * @returns the reason where there are fewer than 3 or more than 5000 values, or they do not vary
 * @example shapiroWilk(orderedSample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])) // ≈ { statistic: 0.970164611230665, probability: { value: 0.892367307524, bound: null } }
 */
export const shapiroWilk = ({ n, values, counts }: OrderedSample): NormalityTest | Unavailable => {
  if (n < 3) return { reason: `Shapiro and Wilk’s test needs at least 3 values; there are ${n}.` }
  if (n > mostShapiroWilk) {
    return { reason: `Shapiro and Wilk’s test is known up to ${mostShapiroWilk} values; there are ${n}.` }
  }
  const [low = 0] = values
  const spread = saturate((values.at(-1) ?? low) - low)
  if (spread === 0) return { reason: 'The values do not vary, so normality cannot be tested.' }
  const scaled = Float64Array.from(values, (value) => saturate(value - low) / spread)
  const mean = scaled.reduce((total, value, i) => total + value * (counts[i] as number), 0) / n
  const weights = shapiroWilkWeights(n)
  let [together, squares, weightSquares] = [0, 0, 0]
  let place = 0
  for (let i = 0; i < scaled.length; i += 1) {
    const distance = (scaled[i] as number) - mean
    for (let times = counts[i] as number; times > 0; times -= 1) {
      const weight = weights[place] as number
      together += weight * distance
      squares += distance * distance
      weightSquares += weight * weight
      place += 1
    }
  }
  const whole = Math.sqrt(weightSquares * squares)
  // 1 − W as a product, so that a W near 1 keeps its digits.
  const missing = ((whole - together) * (whole + together)) / (weightSquares * squares)
  return {
    statistic: 1 - missing,
    probability: { value: missing <= 0 ? 1 : probabilityOf(n, missing), bound: null },
  }
}
