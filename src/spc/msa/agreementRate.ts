import { betaQuantile } from '../distributions/beta.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { deriveFigure, type FigureRecipe, type Operand } from './deriveFigure.ts'

/** How many of the parts were judged alike, with the exact interval of the share. */
export interface AgreementRate {
  readonly matched: Figure
  readonly inspected: Figure
  readonly percent: Figure
  readonly lower: Figure
  readonly upper: Figure
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section C'
const exact =
  'Clopper & Pearson (1934), Biometrika 26: exact binomial interval, half of the error on each side (some programs put all of it on one side where every part agreed)'

/**
 * The share of parts that agree, and its exact (Clopper–Pearson) confidence interval: B(α/2; m, n − m + 1) to B(1 − α/2; m + 1, n − m).
 *
 * @param meaning what counts as agreeing, after "parts that": "Ann judged alike every time"
 * @param matched 0 to `inspected`
 * @param inspected at least 1
 * @example agreementRate('agree', 8, 10, 0.95, []).lower.value // ≈ 44.390454
 * @example agreementRate('agree', 10, 10, 0.95, []).upper.value // => 100
 */
export const agreementRate = (
  meaning: string,
  matched: number,
  inspected: number,
  level: number,
  excluded: readonly string[],
): AgreementRate => {
  const operands: readonly Operand[] = [
    { symbol: 'm', meaning: `parts that ${meaning}`, value: matched },
    { symbol: 'n', meaning: 'parts that were judged', value: inspected },
  ]
  const tail = (1 - level) / 2
  const recipe = (name: string, symbol: string, formula: string, from = source): FigureRecipe => ({
    name,
    symbol,
    formula,
    source: from,
    excluded,
  })
  const percent = write(100 * level)
  return {
    matched: deriveFigure(recipe('Parts that agree', 'm', 'count of the parts'), operands, (m) => ({
      value: m,
      written: `parts that ${meaning}`,
    })),
    inspected: deriveFigure(recipe('Parts judged', 'n', 'count of the parts'), operands, (_m, n) => ({
      value: n,
      written: 'parts that were judged',
    })),
    percent: deriveFigure(recipe('Agreement', '%', '100·m/n'), operands, (m, n) => ({
      value: (100 * m) / n,
      written: `100 × ${m}/${n}`,
    })),
    lower: deriveFigure(
      recipe(`Lower end of the ${percent} % interval`, '% lower', '100·B(α/2; m, n − m + 1)', exact),
      operands,
      (m, n) =>
        m === 0
          ? { value: 0, written: 'nothing agrees' }
          : {
              value: 100 * betaQuantile(tail, m, n - m + 1),
              written: `100 × B(${write(tail)}; ${m}, ${n - m + 1})`,
            },
    ),
    upper: deriveFigure(
      recipe(`Upper end of the ${percent} % interval`, '% upper', '100·B(1 − α/2; m + 1, n − m)', exact),
      operands,
      (m, n) =>
        m === n
          ? { value: 100, written: 'everything agrees' }
          : {
              value: 100 * betaQuantile(1 - tail, m + 1, n - m),
              written: `100 × B(${write(1 - tail)}; ${m + 1}, ${n - m})`,
            },
    ),
  }
}
