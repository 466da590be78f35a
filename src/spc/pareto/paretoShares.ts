import type { Figure } from '../figure.ts'

const source = 'Juran (1951), Quality Control Handbook: the Pareto principle'

/** The two percentages of a bar. */
export interface ParetoShare {
  readonly share: Figure
  readonly cumulative: Figure
}

/**
 * Shares of bars in percent, alone (100·nᵢ/N) and together with the bars before them (100·(n₁ + … + nᵢ)/N). Counts are added
 * before they are divided, so that the last bar comes to exactly 100.
 * Source: Juran (1951), Quality Control Handbook.
 *
 * @param counts in the order of the bars, whole numbers from 0
 * @param excluded what the counts leave out, a sentence each
 * @returns one pair a bar; a null value where nothing was counted at all
 * @example paretoShares([6, 3, 1]).map(({ share, cumulative }) => [share.value, cumulative.value]) // => [[60, 60], [30, 90], [10, 100]]
 */
export const paretoShares = (counts: readonly number[], excluded: readonly string[] = []): ParetoShare[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const reason = total === 0 ? 'Nothing was counted, so there is nothing to take a share of.' : null
  let before = 0
  return counts.map((count, i) => {
    const sum = before + count
    const percentOf = (part: number) => (total === 0 ? null : (100 * part) / total)
    const share = percentOf(count)
    const cumulative = percentOf(sum)
    const figures: ParetoShare = {
      share: {
        name: 'Share of all',
        symbol: 'share',
        value: share,
        reason,
        formula: '100·nᵢ/N',
        inputs: [
          { symbol: 'nᵢ', meaning: 'violations of this bar', value: count },
          { symbol: 'N', meaning: 'violations of all bars', value: total },
        ],
        steps: share === null ? [] : [{ expression: `100 × ${count} / ${total}`, value: share }],
        source,
        excluded,
      },
      cumulative: {
        name: 'Cumulative share',
        symbol: 'cumulative',
        value: cumulative,
        reason,
        formula: '100·(n₁ + … + nᵢ)/N',
        inputs: [
          { symbol: 'i', meaning: 'place of this bar, the tallest first', value: i + 1 },
          { symbol: 'n₁ + … + nᵢ₋₁', meaning: 'violations of the taller bars', value: before },
          { symbol: 'nᵢ', meaning: 'violations of this bar', value: count },
          { symbol: 'N', meaning: 'violations of all bars', value: total },
        ],
        steps:
          cumulative === null
            ? []
            : [
                { expression: `${before} + ${count}`, value: sum },
                { expression: `100 × ${sum} / ${total}`, value: cumulative },
              ],
        source,
        excluded,
      },
    }
    before = sum
    return figures
  })
}
