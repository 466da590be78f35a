import { type Quantile, quantile } from '../quantile.ts'
import { saturate } from '../saturate.ts'

/** A fence lies so many interquartile ranges outside the box. */
export const fenceFactor = 1.5

/** What a box plot draws. */
export interface TukeyBox {
  readonly lower: Quantile
  readonly median: Quantile
  readonly upper: Quantile
  readonly interquartileRange: number
  readonly lowerFence: number
  readonly upperFence: number
  /** The outermost values within the fences, or the edge of the box where none lies beyond it. */
  readonly lowerWhisker: number
  readonly upperWhisker: number
}

/** The first place of rising values whose value is not below a bound. */
const firstFrom = (sorted: ArrayLike<number>, bound: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The box, the fences 1.5 interquartile ranges outside it, and the whiskers, which reach to the outermost values within the fences. The
 * quartiles are quantiles by linear interpolation, definition 7 of Hyndman & Fan, as `quantile`; where n = 4k + 1 they are Tukey's own
 * hinges. A whisker never ends inside the box, as between few values an interpolated quartile can lie beyond all that its fence lets in.
 * Source: Tukey (1977), Exploratory Data Analysis, sections 2C and 2D; Hyndman & Fan (1996), The American Statistician 50.
 *
 * @param sorted at least one finite value, rising
 * @throws RangeError where there are no values
 * @example tukeyBox([1, 2, 3, 4, 100]).upperWhisker // => 4
 */
export const tukeyBox = (sorted: ArrayLike<number>): TukeyBox => {
  const [lower, median, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]
  const interquartileRange = saturate(upper.value - lower.value)
  const lowerFence = saturate(lower.value - fenceFactor * interquartileRange)
  const upperFence = saturate(upper.value + fenceFactor * interquartileRange)
  const first = sorted[firstFrom(sorted, lowerFence)] ?? lower.value
  let end = firstFrom(sorted, upperFence)
  while (end < sorted.length && sorted[end] === upperFence) end++
  const last = sorted[end - 1] ?? upper.value
  return {
    lower,
    median,
    upper,
    interquartileRange,
    lowerFence,
    upperFence,
    lowerWhisker: Math.min(first, lower.value),
    upperWhisker: Math.max(last, upper.value),
  }
}
