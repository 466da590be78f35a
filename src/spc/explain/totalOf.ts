import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import { sum } from '../sum.ts'

/**
 * A sum for a panel to show: where it would leave the range of a double, the largest one.
 *
 * @example totalOf([1, 2, 3]) // => 6
 * @example totalOf([1e308, 1e308]) // => Number.MAX_VALUE
 */
export const totalOf = (values: readonly number[]): number => {
  const total = sum(values)
  return Number.isFinite(total) ? total : saturate(averageOf(values) * values.length)
}

/**
 * A mean for a panel to show, which stays within the range of a double.
 *
 * @example averageOf([1, 2, 3]) // => 2
 */
export const averageOf = (values: readonly number[]): number => {
  const average = mean(values)
  if (!Number.isNaN(average)) return saturate(average)
  // Adding parts of the largest doubles can overflow by a rounding.
  return values.reduce((total, value) => saturate(total + value / values.length), 0)
}
