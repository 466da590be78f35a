import { mean } from './mean.ts'
import { range } from './range.ts'
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
  const spread = range(values)
  if (spread === null || spread === 0) return spread
  const n = values.length
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
