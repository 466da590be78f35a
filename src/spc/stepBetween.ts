import { tolerance } from './tolerance.ts'

/**
 * Which way a plotted value lies from the one before it: strictly above (1), below (−1), or a tie (0) within the rounding error.
 *
 * @param sigma standard deviation of the newer plotted statistic
 * @example stepBetween(10, 10.5, 1) // => 1
 */
export const stepBetween = (former: number, value: number, sigma: number): -1 | 0 | 1 => {
  const slack = tolerance * sigma
  if (value > former + slack) return 1
  return value < former - slack ? -1 : 0
}
