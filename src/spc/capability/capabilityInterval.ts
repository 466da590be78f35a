import { chiSquareQuantile } from '../distributions/chiSquare.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'

/** Lower and upper end of a two-sided confidence interval. */
export type Interval = readonly [number, number]

/**
 * Confidence interval of Cp: Cp √(χ²/ν) at both tails.
 * Source: Kane (1986), Journal of Quality Technology 18; Montgomery (2009), eq. 8.19.
 *
 * @param degreesOfFreedom ν of the sigma within subgroups
 * @param level such as 0.95
 * @example potentialInterval(2.29, 19, 0.95) // ≈ [1.5677, 3.0104]
 */
export const potentialInterval = (cp: number, degreesOfFreedom: number, level: number): Interval => {
  const tail = (1 - level) / 2
  const end = (p: number): number => cp * Math.sqrt(chiSquareQuantile(p, degreesOfFreedom) / degreesOfFreedom)
  return [end(tail), end(1 - tail)]
}

/**
 * Confidence interval of Cpk: Cpk ± z √(1/(9n) + Cpk²/(2ν)).
 * Source: Bissell (1990), "How reliable is your capability index?", Applied Statistics 39.
 *
 * @param n single measurements
 * @param degreesOfFreedom ν of the sigma within subgroups
 * @example actualInterval(1.33, 20, 19, 0.95) // ≈ [0.8816, 1.7784]
 */
export const actualInterval = (cpk: number, n: number, degreesOfFreedom: number, level: number): Interval => {
  const reach =
    normalQuantile((1 + level) / 2) * Math.sqrt(1 / (9 * n) + (cpk * cpk) / (2 * degreesOfFreedom))
  return [cpk - reach, cpk + reach]
}
