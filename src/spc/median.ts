import { saturate } from './saturate.ts'

/**
 * Middle value, or the mean of the two middle values.
 *
 * @throws RangeError when there are no values
 * @example median([7, 1, 3]) // => 3
 * @example median([4, 1, 3, 2]) // => 2.5
 */
export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new RangeError('A median needs at least one value.')
  return saturate(lower / 2 + upper / 2)
}
