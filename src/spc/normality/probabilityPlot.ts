import { betaQuantile } from '../distributions/beta.ts'
import { normalCdf } from '../distributions/normal.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import type { FittedDistribution } from '../fit/fittedDistribution.ts'
import type { OrderedSample } from '../fit/orderedSample.ts'
import { gridValue, nearestGrid } from '../niceGrid.ts'

/**
 * A probability plot on which a sample from the distribution lies along y = x: along x the normal scores that the distribution gives the
 * values, along y those of their plotting positions.
 */
export interface ProbabilityPlot {
  readonly values: readonly number[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Where a point of a sample from the distribution lies with the given confidence: x from `low` to `high` at height `y`. */
  readonly band: {
    readonly y: readonly number[]
    readonly low: readonly number[]
    readonly high: readonly number[]
  }
  /** Round values and where they stand along x. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
}

const mostPoints = 300
const bandPoints = 41
const outermost = 10
const farthest = 8

/**
 * Benard's approximation of the median rank of the i-th of n ordered values, (i − 0.3)/(n + 0.4).
 * Source: Benard & Bos-Levenbach (1953), "Het uitzetten van waarnemingen op waarschijnlijkheids-papier", Statistica Neerlandica 7.
 *
 * @example medianRank(1, 10) // ≈ 0.0673076923
 */
export const medianRank = (place: number, n: number): number => (place - 0.3) / (n + 0.4)

// Every place of a small sample; of a large one the outermost, and the others at even distances along y.
const placesOf = (n: number, most: number): number[] => {
  if (n <= most) return Array.from({ length: n }, (_, i) => i + 1)
  const chosen = new Set<number>()
  for (let i = 1; i <= Math.min(outermost, most / 4); i += 1) chosen.add(i).add(n + 1 - i)
  const reach = normalQuantile(medianRank(n, n))
  for (let i = 0; i < most; i += 1) {
    const score = -reach + (2 * reach * i) / (most - 1)
    chosen.add(Math.min(n, Math.max(1, Math.round(normalCdf(score) * (n + 0.4) + 0.3))))
  }
  return [...chosen].sort((a, b) => a - b)
}

const ticksOf = ({ values }: OrderedSample, score: (x: number) => number): { value: number; x: number }[] => {
  const [low = 0] = values
  const high = values.at(-1) ?? low
  if (!(high > low) || !Number.isFinite(high - low)) return []
  const grid = nearestGrid((high - low) / 5)
  const step = gridValue(grid, 1)
  const first = Math.ceil(low / step) - 1
  const last = Math.floor(high / step) + 1
  const ticks: { value: number; x: number }[] = []
  for (let i = first; i <= last; i += 1) {
    const value = gridValue(grid, i)
    const x = score(value)
    if (Number.isFinite(x) && Math.abs(x) < farthest && Number.isFinite(value)) ticks.push({ value, x })
  }
  return ticks
}

/**
 * Points of a probability plot at Benard's median ranks, with the pointwise band in which the i-th of n ordered values of the distribution
 * lies: its share of the distribution has the beta distribution with i and n − i + 1.
 * Source: David & Nagaraja (2003), "Order Statistics", section 2.1.
 *
 * @param level of the band, such as 0.95
 * @example probabilityPlot(orderedSample([1, 2]), throughNormal('normal', [], { forward: (x) => x, backward: (y) => y, slope: () => 1 }, 1.5, 1), 0.95).x // => [-0.5, 0.5]
 */
export const probabilityPlot = (
  sample: OrderedSample,
  { score }: FittedDistribution,
  level: number,
): ProbabilityPlot => {
  const { n, values, counts } = sample
  const points: { value: number; x: number; y: number }[] = []
  let index = 0
  let through = counts[0] ?? 0
  for (const place of placesOf(n, mostPoints)) {
    while (through < place) {
      index += 1
      through += counts[index] as number
    }
    const value = values[index] as number
    const x = score(value)
    if (Number.isFinite(x)) points.push({ value, x, y: normalQuantile(medianRank(place, n)) })
  }
  const tail = (1 - level) / 2
  const band = placesOf(n, bandPoints).map((place) => ({
    y: normalQuantile(medianRank(place, n)),
    low: normalQuantile(betaQuantile(tail, place, n - place + 1)),
    high: normalQuantile(betaQuantile(1 - tail, place, n - place + 1)),
  }))
  return {
    values: points.map(({ value }) => value),
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    band: {
      y: band.map(({ y }) => y),
      low: band.map(({ low }) => low),
      high: band.map(({ high }) => high),
    },
    ticks: ticksOf(sample, score),
  }
}
