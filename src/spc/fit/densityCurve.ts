import type { FittedDistribution } from './fittedDistribution.ts'

/** A curve over a histogram: places along the axis, and the count that a class there is expected to hold. */
export interface DensityCurve {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

const steps = 160

/**
 * How many values a distribution expects in a class of the histogram, along the axis.
 *
 * @param low and `high`, the ends of the axis
 * @param scale values times the width of a class
 * @returns where the density is not finite, as at the foot of an exponential, nothing is drawn
 * @example densityCurve(weibullDistribution('exponential', [], 1, 1, 0), 0, 4, 100).x.length // => 160
 */
export const densityCurve = (
  { density }: FittedDistribution,
  low: number,
  high: number,
  scale: number,
): DensityCurve => {
  const x: number[] = []
  const y: number[] = []
  for (let i = 0; i <= steps; i += 1) {
    const place = low + (i / steps) * (high - low)
    const height = density(place) * scale
    if (!(Number.isFinite(place) && Number.isFinite(height))) continue
    // Outside the support the curve begins and ends at the foot.
    if (height === 0 && y.length === 0 && i === 0 && density(place + (high - low) / steps) > 0) continue
    x.push(place)
    y.push(height)
  }
  return { x, y }
}
