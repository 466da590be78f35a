import { saturate } from './saturate.ts'

/**
 * Largest less smallest value, in the unit of the values.
 *
 * @returns null for fewer than two values, where no spread can be seen
 * @example range([3, 1, 2]) // => 2
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
  return saturate(high - low)
}
