import { cumulativeQuadrature } from './cumulativeQuadrature.ts'
import type { Wanted } from './runLength.ts'
import { type SummedSurvival, summedSurvival } from './summedSurvival.ts'

/** A statistic that moves by chance from one point to the next, with a signal outside an interval. */
export interface Walk {
  /** The interval at the n-th point, from 1, in which the chart does not signal. */
  readonly interval: (n: number) => readonly [number, number]
  /** Density of the next value where the last was so; at the first point, `start`. */
  readonly kernel: (from: number, to: number) => number
  /** P(the next value lies exactly on the lower end), where a statistic is held there, as a CUSUM at 0. */
  readonly held?: (from: number) => number
  /** P(the n-th value lies outside the interval): told apart from the rest, as the difference would lose its digits. */
  readonly exit: (from: number, n: number) => number
  readonly start: number
  /** From which point on the interval stays; 1 where it always does. */
  readonly settledFrom: number
  readonly nodeCount: number
}

/**
 * Run length of a statistic with a smooth density, whose distribution over the interval is carried on from point to point at Gauss-Legendre
 * nodes: Brook and Evans's chain with the states of an integral equation, so that a hundred of them are exact to ten digits.
 * Source: Brook & Evans (1972), Biometrika 59; Crowder (1987), Technometrics 29; Nyström's method.
 *
 * @example walkRunLength({ interval: () => [0, 1], kernel: () => 0.5, exit: () => 0.5, start: 0, settledFrom: 1, nodeCount: 4 }, { points: 0 }).arl // ≈ 2
 */
export const walkRunLength = (walk: Walk, { points, averaged }: Wanted): SummedSurvival => {
  const { interval, kernel, held, exit, start, settledFrom, nodeCount } = walk
  const { nodes, weights } = cumulativeQuadrature(nodeCount)
  const count = nodeCount + (held === undefined ? 0 : 1)
  const placesAt = (n: number): Float64Array => {
    const [low, high] = interval(n)
    const places = new Float64Array(count)
    for (let i = 0; i < nodeCount; i += 1) places[i] = low + (high - low) * (nodes[i] ?? 0)
    if (held !== undefined) places[nodeCount] = low
    return places
  }
  const shareAt = (n: number, from: number, to: number, place: number): number => {
    if (to === nodeCount) return held?.(from) ?? 0
    const [low, high] = interval(n)
    return (high - low) * (weights[to] ?? 0) * kernel(from, place)
  }

  let n = 0
  let places: Float64Array = Float64Array.of(start)
  let mass: Float64Array = Float64Array.of(1)
  let matrix: Float64Array | null = null
  let exits = new Float64Array(0)
  return summedSurvival(
    () => {
      n += 1
      const nextPlaces = n <= settledFrom ? placesAt(n) : places
      const settled = n > settledFrom + 1
      if (matrix === null || !settled) {
        matrix = new Float64Array(mass.length * count)
        exits = places.map((place) => exit(place, n))
        for (let from = 0; from < mass.length; from += 1) {
          for (let to = 0; to < count; to += 1) {
            matrix[from * count + to] = shareAt(n, places[from] ?? 0, to, nextPlaces[to] ?? 0)
          }
        }
      }
      const next = new Float64Array(count)
      let lost = 0
      for (let from = 0; from < mass.length; from += 1) {
        const here = mass[from] ?? 0
        lost += here * (exits[from] ?? 0)
        for (let to = 0; to < count; to += 1) {
          next[to] = (next[to] ?? 0) + here * (matrix[from * count + to] ?? 0)
        }
      }
      mass = next
      places = nextPlaces
      return lost
    },
    points,
    averaged,
  )
}
