import type { TestProbability } from './fit.ts'

/** Points of a distribution's upper tail: a statistic and the probability of one as large, from the commonest to the rarest. */
export type TailTable = readonly (readonly [statistic: number, probability: number])[]

/**
 * Probability between the points of a table, linear in its logarithm; beyond the table its last value, marked as a bound.
 *
 * @param table statistics rising, probabilities falling
 * @example tabulatedProbability([[1, 0.1], [2, 0.01]], 1.5).value // ≈ 0.0316227766
 * @example tabulatedProbability([[1, 0.1], [2, 0.01]], 3) // => { value: 0.01, bound: 'at_most' }
 */
export const tabulatedProbability = (table: TailTable, statistic: number): TestProbability => {
  const after = table.findIndex(([point]) => point > statistic)
  const [above, below] = [table.at(after), table[after - 1]]
  if (after === -1 || above === undefined) return { value: table.at(-1)?.[1] ?? 0, bound: 'at_most' }
  if (below === undefined) return { value: above[1], bound: 'at_least' }
  const share = (statistic - below[0]) / (above[0] - below[0])
  return { value: below[1] * (above[1] / below[1]) ** share, bound: null }
}
