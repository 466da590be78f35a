import type { TailTable } from './tabulatedProbability.ts'

const probabilities = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005] as const

// By the inverse of the shape, in which the points run nearly straight; 0 is the normal distribution.
const rows: readonly (readonly [shape: number, ...points: number[]])[] = [
  [1, 0.486, 0.657, 0.786, 0.917, 1.092, 1.227],
  [2, 0.477, 0.643, 0.768, 0.894, 1.062, 1.19],
  [3, 0.475, 0.639, 0.762, 0.886, 1.052, 1.178],
  [4, 0.473, 0.637, 0.759, 0.883, 1.048, 1.173],
  [5, 0.472, 0.635, 0.758, 0.881, 1.045, 1.17],
  [6, 0.472, 0.635, 0.757, 0.88, 1.043, 1.168],
  [8, 0.471, 0.634, 0.755, 0.878, 1.041, 1.165],
  [10, 0.471, 0.633, 0.754, 0.877, 1.04, 1.164],
  [12, 0.471, 0.633, 0.754, 0.876, 1.038, 1.162],
  [15, 0.47, 0.632, 0.754, 0.876, 1.038, 1.162],
  [20, 0.47, 0.632, 0.753, 0.875, 1.037, 1.161],
  [Number.POSITIVE_INFINITY, 0.47, 0.631, 0.752, 0.873, 1.035, 1.159],
]

/**
 * Upper tail of A² where both parameters of a gamma population were estimated, between the rows of the table by the inverse of the shape; below
 * a shape of 1 as for 1.
 * Source: D'Agostino & Stephens (1986), "Goodness-of-fit techniques", table 4.21.
 *
 * @example gammaTable(2)[2] // => [0.768, 0.05]
 */
export const gammaTable = (shape: number): TailTable => {
  const bounded = Math.max(shape, 1)
  const after = rows.findIndex(([row]) => row >= bounded)
  const above = rows[after] ?? rows[0]
  const below = rows[after - 1] ?? above
  if (above === undefined || below === undefined) return []
  const span = 1 / below[0] - 1 / above[0]
  const share = span === 0 ? 1 : (1 / below[0] - 1 / bounded) / span
  return probabilities.map((probability, column) => {
    const [from = 0, to = 0] = [below[column + 1], above[column + 1]]
    return [share === 1 ? to : from + share * (to - from), probability] as const
  })
}
