import type { Histogram } from '../../contract/capability.ts'

/** A histogram in a unit square, x to the right and y upwards, ready to be drawn at any size. */
export interface HistogramShape {
  readonly bars: readonly { readonly left: number; readonly right: number; readonly height: number }[]
  /** The fitted normal curve as points, empty where none can be fitted. */
  readonly curve: readonly { readonly x: number; readonly y: number }[]
  /** Where a value lies along x. */
  readonly xOf: (value: number) => number
}

const curvePoints = 96

/** Past so many sigmas from the mean the curve lies on its base line. */
const curveReach = 3.2

/**
 * Bars of the classes and the normal curve with the mean and the overall sigma, on a scale that holds the whole curve and
 * the given lines (such as specification limits).
 *
 * @example histogramShape({ edges: [0, 1, 2], counts: [1, 3], … }, []).bars[1] // { left: 0.5, right: 1, height: 1 }
 */
export const histogramShape = (histogram: Histogram, lines: readonly number[]): HistogramShape => {
  const { edges, counts, n, mean, sigma_overall: sigma } = histogram
  const width = (edges[1] ?? 0) - (edges[0] ?? 0)
  const fits = mean !== null && sigma !== null && sigma > 0 && width > 0
  const ends = fits ? [mean - curveReach * sigma, mean + curveReach * sigma] : []
  const low = Math.min(...edges, ...lines, ...ends)
  const high = Math.max(...edges, ...lines, ...ends)
  const air = lines.length === 0 ? 0 : (high - low) * 0.04
  const extent = high - low + 2 * air || 1
  const xOf = (value: number): number => (value - low + air) / extent
  const density = (value: number): number =>
    fits
      ? ((n * width) / (sigma * Math.sqrt(2 * Math.PI))) * Math.exp(-0.5 * ((value - mean) / sigma) ** 2)
      : 0
  const tallest = Math.max(1, ...counts, fits ? density(mean) : 0)
  return {
    bars: counts.map((count, place) => ({
      left: xOf(edges[place] ?? 0),
      right: xOf(edges[place + 1] ?? 0),
      height: count / tallest,
    })),
    curve: fits
      ? Array.from({ length: curvePoints + 1 }, (_, step) => {
          const x = step / curvePoints
          return { x, y: density(low - air + x * extent) / tallest }
        })
      : [],
    xOf,
  }
}
