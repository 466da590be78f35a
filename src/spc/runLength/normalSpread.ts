import { normalCdf } from '../distributions/normal.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import type { PlottedSpread } from './plottedSpread.ts'

/**
 * Spread of a mean of normal values (or of a value by itself) whose process has moved.
 *
 * @param shift how far the process has moved, in sigmas of the plotted mean
 * @param ratio how many times as large its sigma has become
 * @example normalSpread(0).kind // => 'continuous'
 */
export const normalSpread = (shift: number, ratio = 1): PlottedSpread => ({
  kind: 'continuous',
  between: (low, high) => {
    const from = (low - shift) / ratio
    const to = (high - shift) / ratio
    // In the upper tail the difference of two numbers near 1 would lose its digits.
    return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from)
  },
  draw: (uniform) => shift + ratio * normalQuantile(uniform()),
})
