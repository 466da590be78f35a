import { normalQuantile } from '../distributions/normalQuantile.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { sum } from '../sum.ts'
import { deriveFigure } from './deriveFigure.ts'
import { type Kappa, kappaFigures } from './kappaFigures.ts'

/** Cohen's kappa of two raters, with a confidence interval. */
export interface CohenKappa extends Kappa {
  readonly lower: Figure
  readonly upper: Figure
}

/** Two judgements of the same part. */
export type RatingPair = readonly [string, string]

const source =
  'Cohen (1960), Educational and Psychological Measurement 20; Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72: large-sample errors'

/** Shares of the pairs by the first rater's category, and within it the second's. */
const tableOf = (pairs: readonly RatingPair[], categories: readonly string[]): number[][] =>
  categories.map((first) =>
    categories.map((second) => pairs.filter(([a, b]) => a === first && b === second).length / pairs.length),
  )

/** Standard error of an estimated kappa, for its interval. */
const errorOfEstimate = (
  table: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  kappa: number,
  chance: number,
  n: number,
): number => {
  const off = 1 - kappa
  const same = sum(
    table.map((row, i) => (row[i] ?? 0) * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * off) ** 2),
  )
  const different =
    off ** 2 *
    sum(
      table.flatMap((row, i) =>
        row.map((share, j) => (i === j ? 0 : share * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2)),
      ),
    )
  const variance = same + different - (kappa - chance * off) ** 2
  return Math.sqrt(Math.max(0, variance)) / ((1 - chance) * Math.sqrt(n))
}

/**
 * Cohen's kappa, κ = (p₀ − pₑ)/(1 − pₑ): how much more often two raters agree than chance alone would make them, 1 for always. z uses the
 * standard error under no agreement beyond chance, the interval that of the estimate.
 * Source: Cohen (1960); Fleiss, Cohen & Everitt (1969).
 *
 * @param pairs at least one
 * @param who the two raters, for the reason where kappa does not exist
 * @example cohenKappa([['ok', 'ok'], ['ok', 'bad'], ['bad', 'bad'], ['bad', 'bad']], 'Ann and Bob', 0.95, []).kappa.value // => 0.5
 */
export const cohenKappa = (
  pairs: readonly RatingPair[],
  who: string,
  level: number,
  excluded: readonly string[],
): CohenKappa => {
  const n = pairs.length
  const categories = [...new Set(pairs.flat())].toSorted()
  const table = tableOf(pairs, categories)
  const rows = table.map(sum)
  const columns = categories.map((_, j) => sum(table.map((row) => row[j] ?? 0)))
  const observed = pairs.filter(([a, b]) => a === b).length / n
  const chance = sum(rows.map((share, i) => share * (columns[i] ?? 0)))
  const lone = categories.length < 2
  const reason = lone
    ? `${who} gave every part the same category, “${categories[0] ?? ''}”: chance alone would make them agree, so kappa has no value.`
    : null
  const spread = sum(rows.map((share, i) => share * (columns[i] ?? 0) * (share + (columns[i] ?? 0))))
  const parts = kappaFigures({
    formula: '(p₀ − pₑ)/(1 − pₑ)',
    source,
    operands: [
      { symbol: 'p₀', meaning: 'share of the pairs that agree', value: observed },
      { symbol: 'pₑ', meaning: 'share that chance would make agree', value: chance },
      { symbol: 'n', meaning: 'pairs of judgements', value: n },
    ],
    kappa: (p0, pe) => (p0 - pe) / (1 - pe),
    written: (p0, pe) => `(${write(p0)} − ${write(pe)})/(1 − ${write(pe)})`,
    reason,
    errorFormula: '√(pₑ + pₑ² − Σ pᵢ.p.ᵢ(pᵢ. + p.ᵢ))/((1 − pₑ)√n)',
    error: lone ? 0 : Math.sqrt(Math.max(0, chance + chance ** 2 - spread)) / ((1 - chance) * Math.sqrt(n)),
    excluded,
  })
  const reach = normalQuantile((1 + level) / 2)
  const end = (side: 'lower' | 'upper', sign: 1 | -1): Figure =>
    deriveFigure(
      {
        name: `${side === 'lower' ? 'Lower' : 'Upper'} end of the ${write(100 * level)} % interval of kappa`,
        symbol: `κ ${side}`,
        formula: `κ ${sign > 0 ? '+' : '−'} z·SE, at most 1`,
        source,
        excluded,
      },
      [parts.kappa],
      (kappa) => {
        const error = errorOfEstimate(table, rows, columns, kappa, chance, n)
        return {
          value: Math.max(-1, Math.min(1, kappa + sign * reach * error)),
          steps: [{ expression: 'SE of the estimate', value: error }],
          written: `${write(kappa)} ${sign > 0 ? '+' : '−'} ${write(reach)} × ${write(error)}`,
        }
      },
    )
  return { ...parts, lower: end('lower', -1), upper: end('upper', 1) }
}
