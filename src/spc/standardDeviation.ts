import { mean } from './mean.ts'
import { saturate } from './saturate.ts'

/**
 * Sample standard deviation s = √(Σ(x − x̄)²/(n − 1)), by the corrected two-pass algorithm, scaled so that neither tiny
 * nor huge deviations are lost in their squares.
 * Source: Chan, Golub & LeVeque (1983), "Algorithms for computing the sample variance", The American Statistician 37, eq. 1.7.
 *
 * @returns null for fewer than two values; exactly 0 when all values are equal
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // ≈ 2.138089935299395
 * @example standardDeviation([5]) // => null
 */
export const standardDeviation = (values: readonly number[]): number | null => {
  const n = values.length
  if (n < 2) return null
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const spread = saturate(high - low)
  if (spread === 0) return 0
  const center = mean(values)
  let squares = 0
  let residual = 0
  for (const value of values) {
    const scaled = saturate(value - center) / spread
    squares += scaled * scaled
    residual += scaled
  }
  return saturate(spread * Math.sqrt(Math.max(0, squares - (residual * residual) / n) / (n - 1)))
}
