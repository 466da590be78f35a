import { decimalDifference } from './decimalDifference.ts'
import { saturate } from './saturate.ts'

/**
 * Largest less smallest value, in the unit of the values; exact where these are short decimals.
 *
 * @returns null for fewer than two values, where no spread can be seen
 * @example range([3, 1, 2]) // => 2
 * @example range([74.03, 74.002, 73.992]) // => 0.038
 * @example range([5]) // => null
 */
export const range = (values: readonly number[]): number | null => {
  if (values.length < 2) return null
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return saturate(decimalDifference(high, low))
}
