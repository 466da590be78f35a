import { c4 } from '../constants/c4.ts'
import { deviationSpread } from '../constants/limitFactors.ts'
import { chiSquareCdf, chiSquareUpperTail } from '../distributions/chiSquare.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import { standardDeviation } from '../standardDeviation.ts'
import type { PlottedSpread } from './plottedSpread.ts'

/**
 * Spread of the standard deviation of n normal values around its mean c4 σ, in units of its own standard deviation √(1 − c4²) σ: (n − 1)s²/σ²
 * follows χ² with n − 1 degrees of freedom.
 *
 * @param ratio how many times as large the process sigma has become
 * @example sampleDeviationSpread(5).kind // => 'continuous'
 */
export const sampleDeviationSpread = (n: number, ratio = 1): PlottedSpread => {
  const center = c4(n)
  const sigma = deviationSpread(n)
  const chiSquare = (z: number) => (n - 1) * (Math.max(0, center + z * sigma) / ratio) ** 2
  return {
    kind: 'continuous',
    between: (low, high) => {
      const from = chiSquare(low)
      const to = chiSquare(high)
      if (from > n - 1)
        return (
          chiSquareUpperTail(from, n - 1) -
          (to < Number.POSITIVE_INFINITY ? chiSquareUpperTail(to, n - 1) : 0)
        )
      return (
        (to < Number.POSITIVE_INFINITY ? chiSquareCdf(to, n - 1) : 1) -
        (from > 0 ? chiSquareCdf(from, n - 1) : 0)
      )
    },
    draw: (uniform) => {
      const values = Array.from({ length: n }, () => ratio * normalQuantile(uniform()))
      return ((standardDeviation(values) ?? 0) - center) / sigma
    },
  }
}
