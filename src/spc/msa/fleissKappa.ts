import { figureNumber as write } from '../figure.ts'
import { sum } from '../sum.ts'
import { type Kappa, kappaFigures } from './kappaFigures.ts'

/** Fleiss' kappa of one category, or of all together where `category` is null. */
export interface FleissKappa extends Kappa {
  readonly category: string | null
}

const source =
  'Fleiss (1971), Psychological Bulletin 76; Fleiss, Nee & Landis (1979), Psychological Bulletin 86: standard errors'

/**
 * Fleiss' kappa of several judgements per part: of every category against all others, and of all together (last).
 * κⱼ = 1 − Σᵢ xᵢⱼ(m − xᵢⱼ)/(n m (m − 1) pⱼ qⱼ); the whole is their mean weighted by pⱼqⱼ.
 * Source: Fleiss (1971); errors by Fleiss, Nee & Landis (1979).
 *
 * @param ratings by part, the same number of judgements for each, at least two
 * @example fleissKappa([['ok', 'ok'], ['ok', 'bad'], ['bad', 'bad'], ['bad', 'bad']], 'Both', []).at(-1)?.kappa.value // ≈ 0.4666666667
 */
export const fleissKappa = (
  ratings: readonly (readonly string[])[],
  who: string,
  excluded: readonly string[],
): FleissKappa[] => {
  const n = ratings.length
  const m = ratings[0]?.length ?? 0
  const categories = [...new Set(ratings.flat())].toSorted()
  const lone =
    categories.length < 2
      ? `${who} gave every part the same category, “${categories[0] ?? ''}”: chance alone would make all agree, so kappa has no value.`
      : null
  const tallies = categories.map((category) => {
    const counts = ratings.map((row) => row.filter((rating) => rating === category).length)
    const share = sum(counts) / (n * m)
    return { category, share, apart: sum(counts.map((count) => count * (m - count))) }
  })
  const pairs = n * m * (m - 1)
  const sizes = [
    { symbol: 'n', meaning: 'parts', value: n },
    { symbol: 'm', meaning: 'judgements of each part', value: m },
  ] as const
  const each = tallies.map(
    ({ category, share, apart }): FleissKappa => ({
      category,
      ...kappaFigures({
        formula: '1 − D/(n·m·(m − 1)·p·q)',
        source,
        operands: [
          { symbol: 'D', meaning: 'Σ x(m − x), x the judgements of a part that say so', value: apart },
          ...sizes,
          { symbol: 'p', meaning: `share of the judgements that say “${category}”`, value: share },
          { symbol: 'q', meaning: '1 − p', value: 1 - share },
        ],
        kappa: (d, parts, judgements, p, q) => 1 - d / (parts * judgements * (judgements - 1) * p * q),
        written: (d, parts, judgements, p, q) =>
          `1 − ${write(d)}/(${parts} × ${judgements} × ${judgements - 1} × ${write(p)} × ${write(q)})`,
        reason: lone,
        errorFormula: '√(2/(n·m·(m − 1)))',
        error: Math.sqrt(2 / pairs),
        excluded,
      }),
    }),
  )
  const weight = sum(tallies.map(({ share }) => share * (1 - share)))
  const apart = sum(tallies.map((tally) => tally.apart))
  const skew = sum(tallies.map(({ share }) => share * (1 - share) * (1 - 2 * share)))
  const overall: FleissKappa = {
    category: null,
    ...kappaFigures({
      formula: '1 − ΣDⱼ/(n·m·(m − 1)·Σpⱼqⱼ)',
      source,
      operands: [
        { symbol: 'ΣDⱼ', meaning: 'Σ x(m − x) over parts and categories', value: apart },
        ...sizes,
        { symbol: 'Σpⱼqⱼ', meaning: 'chance of two different judgements', value: weight },
      ],
      kappa: (d, parts, judgements, pq) => 1 - d / (parts * judgements * (judgements - 1) * pq),
      written: (d, parts, judgements, pq) =>
        `1 − ${write(d)}/(${parts} × ${judgements} × ${judgements - 1} × ${write(pq)})`,
      reason: lone,
      errorFormula: '√(2/(n·m·(m − 1)))·√((Σpⱼqⱼ)² − Σpⱼqⱼ(qⱼ − pⱼ))/Σpⱼqⱼ',
      error: lone === null ? (Math.sqrt(2 / pairs) * Math.sqrt(Math.max(0, weight ** 2 - skew))) / weight : 0,
      excluded,
    }),
  }
  return [...each, overall]
}
