import { saturate } from '../saturate.ts'

/**
 * Distances between consecutive values, one fewer than there are values.
 *
 * @example movingRanges([1, 4, 2]) // => [3, 2]
 */
export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => saturate(Math.abs(value - (values[i] ?? value))))
