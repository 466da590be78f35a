import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import { saturate } from '../saturate.ts'

/** Lower and upper end of a two-sided confidence interval. */
export type Interval = readonly [number, number]

/**
 * Confidence interval of Cp: Cp √(χ²/ν) at both tails.
 * Source: Kane (1986), Journal of Quality Technology 18; Montgomery (2009), eq. 8.19.
 *
 * @param degreesOfFreedom ν of the sigma within subgroups
 * @param level such as 0.95
 * @example potentialInterval(2.29, 19, 0.95) // ≈ [1.5678793, 3.0112149]
 */
export const potentialInterval = (cp: number, degreesOfFreedom: number, level: number): Interval => {
  const tail = (1 - level) / 2
  const end = (p: number): number =>
    saturate(cp * Math.sqrt(chiSquareQuantile(p, degreesOfFreedom) / degreesOfFreedom))
  return [end(tail), end(1 - tail)]
}

/**
 * Confidence interval of Cpk: Cpk ± z √(1/(9n) + Cpk²/(2ν)).
 * Source: Bissell (1990), "How reliable is your capability index?", Applied Statistics 39.
 *
 * @param n single measurements
 * @param degreesOfFreedom ν of the sigma within subgroups
 * @example actualInterval(1.33, 20, 19, 0.95) // ≈ [0.8826061, 1.7773939]
 */
export const actualInterval = (cpk: number, n: number, degreesOfFreedom: number, level: number): Interval => {
  const reach =
    normalQuantile((1 + level) / 2) *
    Math.hypot(1 / (3 * Math.sqrt(n)), cpk / Math.sqrt(2 * degreesOfFreedom))
  return [saturate(cpk - reach), saturate(cpk + reach)]
}
