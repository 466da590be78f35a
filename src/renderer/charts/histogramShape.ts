import type { Histogram } from '../../contract/capability.ts'
import { saturate } from '../../spc/saturate.ts'
import { shareOf } from './shareOf.ts'

/** A histogram in a unit square, x to the right and y upwards, ready to be drawn at any size. */
export interface HistogramShape {
  readonly bars: readonly { readonly left: number; readonly right: number; readonly height: number }[]
  /** The fitted normal curve as points, empty where none can be fitted. */
  readonly curve: readonly { readonly x: number; readonly y: number }[]
  /** Where a value lies along x. */
  readonly xOf: (value: number) => number
}

const curvePoints = 96

/** A curve that is thinner than this part of a class would be a needle that nobody sees. */
const thinnest = 1000

/** Past so many sigmas from the mean the curve lies on its base line. */
const curveReach = 3.2

/** How far two values lie apart in sigmas, however far that is. */
const inSigmas = (value: number, from: number, sigma: number): number => {
  const apart = value - from
  return Number.isFinite(apart) ? apart / sigma : (value / 2 - from / 2) / (sigma / 2)
}

/**
 * Bars of the classes and the normal curve with the mean and the overall sigma, on a scale that holds the whole curve and
 * the given lines (such as specification limits).
 *
 * @example histogramShape({ edges: [0, 1, 2], counts: [1, 3], … }, []).bars[1] // { left: 0.5, right: 1, height: 1 }
 */
export const histogramShape = (histogram: Histogram, lines: readonly number[]): HistogramShape => {
  const { edges, counts, n, mean, sigma_overall: sigma } = histogram
  const [first = 0, second = 0] = edges
  const fits =
    mean !== null &&
    sigma !== null &&
    Number.isFinite(mean) &&
    Number.isFinite(sigma) &&
    sigma * thinnest > second - first &&
    second > first
  const ends = fits ? [mean - curveReach * sigma, mean + curveReach * sigma].map(saturate) : []
  const low = Math.min(...edges, ...lines, ...ends)
  const high = Math.max(...edges, ...lines, ...ends)
  const air = lines.length === 0 ? 0 : 0.04
  const xOf = (value: number): number => (shareOf(value, low, high) + air) / (1 + 2 * air)
  const density = (value: number): number =>
    fits
      ? (n * inSigmas(second, first, sigma) * Math.exp(-0.5 * inSigmas(value, mean, sigma) ** 2)) /
        Math.sqrt(2 * Math.PI)
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
          const along = x * (1 + 2 * air) - air
          return { x, y: density(low * (1 - along) + high * along) / tallest }
        })
      : [],
    xOf,
  }
}
