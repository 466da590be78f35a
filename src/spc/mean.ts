import { saturate } from './saturate.ts'
import { sum } from './sum.ts'

/**
 * Arithmetic mean in two passes: the second adds the mean of the residuals, which corrects the rounding of the first.
 *
 * @param values at least one, in any unit
 * @throws RangeError when there are no values
 * @example mean([1, 2, 3, 6]) // => 3
 */
export const mean = (values: readonly number[]): number => {
  const n = values.length
  if (n === 0) throw new RangeError('A mean needs at least one value.')
  const rough = sum(values) / n
  // Dividing first loses a digit, but cannot overflow where the sum of huge values does; halves leave room for its rounding.
  if (!Number.isFinite(rough)) return saturate(2 * sum(values.map((value) => value / n / 2)))
  let residual = 0
  for (const value of values) residual += value - rough
  const correction = residual / n
  return Number.isFinite(correction) ? rough + correction : rough
}
