import { checkPlace, checkProbability } from './domain.ts'
import { overChi } from './overChi.ts'
import { rangeOfNormalsCdf, rangeOfNormalsDensity, rangeOfNormalsUpperTail } from './rangeOfNormals.ts'
import { solveTail } from './solveTail.ts'

const check = (k: number, degreesOfFreedom: number): void => {
  if (!Number.isSafeInteger(k) || k < 2) {
    throw new RangeError(`A studentized range spans a whole number of means, 2 or more, not ${k}.`)
  }
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(
      `The degrees of freedom of a studentized range must be positive, not ${degreesOfFreedom}.`,
    )
  }
}

// (d2/d3)² of the range of k values, nearly.
const sharpness = (k: number): number => 3.5 * Math.log(k) ** 2

// The tail of the range falls like exp(−q² s²/4), which draws the peak to a smaller s.
const upperSummit = (q: number, degreesOfFreedom: number): number =>
  -Math.log(Math.hypot(1, q / Math.sqrt(2 * degreesOfFreedom)))

// The lower tail grows at most like s to the power k − 1, which draws it to a larger one.
const lowerSummit = (k: number, degreesOfFreedom: number): number =>
  0.5 * Math.log1p((k - 1) / degreesOfFreedom)

/**
 * P(Q > q), the p-value of Tukey's comparison of means, to full relative accuracy: Q is the range of k means divided by an
 * independent estimate of their sigma.
 * Source: Lund & Lund (1983), "Algorithm AS 190: probabilities and upper quantiles for the studentized range", Applied Statistics 32, eq. 1.
 *
 * @param k means, whole, 2 or more
 * @param degreesOfFreedom of the sigma, positive; ∞ where sigma is known
 * @throws RangeError for NaN or parameters that are not as said, as every function of this file
 * @example studentizedRangeUpperTail(4, 3, 10) // ≈ 0.0433493497
 */
export const studentizedRangeUpperTail = (q: number, k: number, degreesOfFreedom: number): number => {
  checkPlace(q)
  check(k, degreesOfFreedom)
  if (q <= 0) return 1
  if (q === Number.POSITIVE_INFINITY) return 0
  const summit = upperSummit(q, degreesOfFreedom)
  return Math.min(
    1,
    overChi(degreesOfFreedom, summit, sharpness(k), (s) => rangeOfNormalsUpperTail(q * s, k)),
  )
}

/**
 * P(Q ≤ q), to full relative accuracy.
 *
 * @example studentizedRangeCdf(4, 3, 10) // ≈ 0.9566506502
 */
export const studentizedRangeCdf = (q: number, k: number, degreesOfFreedom: number): number => {
  const upper = studentizedRangeUpperTail(q, k, degreesOfFreedom)
  if (upper < 0.5) return 1 - upper
  if (q <= 0) return 0
  return overChi(degreesOfFreedom, lowerSummit(k, degreesOfFreedom), sharpness(k), (s) =>
    rangeOfNormalsCdf(q * s, k),
  )
}

// Slope of the lower tail along ln q, which is a double where the density no longer is.
const slope = (q: number, k: number, degreesOfFreedom: number): number => {
  const summit = q < 1 ? lowerSummit(k, degreesOfFreedom) : upperSummit(q, degreesOfFreedom)
  return overChi(degreesOfFreedom, summit, sharpness(k), (s) => q * s * rangeOfNormalsDensity(q * s, k))
}

/**
 * Density of Q.
 *
 * @example studentizedRangeDensity(4, 3, 10) // ≈ 0.0502689012
 */
export const studentizedRangeDensity = (q: number, k: number, degreesOfFreedom: number): number => {
  checkPlace(q)
  check(k, degreesOfFreedom)
  if (q < 0 || q === Number.POSITIVE_INFINITY) return 0
  // The slope along ln q vanishes with q, the density of two means does not.
  return q > 0
    ? slope(q, k, degreesOfFreedom) / q
    : overChi(degreesOfFreedom, 0, 1, (s) => s * rangeOfNormalsDensity(0, k))
}

const quantile = (p: number, rising: boolean, k: number, degreesOfFreedom: number): number => {
  checkProbability(p)
  check(k, degreesOfFreedom)
  // Whichever tail is the smaller carries the digits.
  const smaller = Math.min(p, 1 - p)
  const lower = rising === p <= 0.5
  const tail = lower ? studentizedRangeCdf : studentizedRangeUpperTail
  if (!lower && tail(Number.MAX_VALUE, k, degreesOfFreedom) > smaller) return Number.MAX_VALUE
  const logQ = solveTail(smaller, lower, Math.log(3), (u) => {
    const q = Math.exp(Math.min(u, 709))
    return { tail: tail(q, k, degreesOfFreedom), slope: slope(q, k, degreesOfFreedom) }
  })
  return Math.exp(logQ)
}

/**
 * Quantile of the studentized range: the q with P(Q ≤ q) = p.
 *
 * @returns the largest double where the quantile is beyond it
 * @throws RangeError unless 0 < p < 1
 * @example studentizedRangeQuantile(0.95, 3, 10) // ≈ 3.87677675
 */
export const studentizedRangeQuantile = (p: number, k: number, degreesOfFreedom: number): number =>
  quantile(p, true, k, degreesOfFreedom)

/**
 * The q with P(Q > q) = p, for a p whose complement a double cannot hold.
 *
 * @throws RangeError unless 0 < p < 1
 * @example studentizedRangeUpperQuantile(0.05, 3, 10) // ≈ 3.87677675
 */
export const studentizedRangeUpperQuantile = (p: number, k: number, degreesOfFreedom: number): number =>
  quantile(p, false, k, degreesOfFreedom)
