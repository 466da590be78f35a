import { fisherFUpperTail } from '../distributions/fisherF.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { deriveFigure, type FigureRecipe, plainFigure } from './deriveFigure.ts'

/** Where variation comes from. */
export type VariationSource = 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'

/** One line of an analysis of variance. */
export interface AnovaLine {
  readonly id: VariationSource
  readonly name: string
  readonly df: Figure
  readonly ss: Figure
  /** Null in the line of the total. */
  readonly ms: Figure | null
  /** Null where a line is not tested. */
  readonly f: Figure | null
  readonly p: Figure | null
}

/** What a sum of squares is made of. */
export interface Effect {
  readonly id: VariationSource
  readonly name: string
  /** Stands behind SS, MS and df: "P" makes MS_P. */
  readonly letter: string
  /** "o·r·Σ(x̄ᵢ − x̄)²". */
  readonly formula: string
  /** Σ of the squared deviations. */
  readonly squares: number
  /** Measurements behind each mean whose deviation was squared. */
  readonly behind: number
  readonly df: number
  /** "p − 1" and the same with its numbers. */
  readonly dfFormula: string
  readonly dfWritten: string
}

const source = 'Montgomery (2013), Design and Analysis of Experiments, 8th ed., section 13.3'

const recipe = (
  name: string,
  symbol: string,
  formula: string,
  excluded: readonly string[],
): FigureRecipe => ({ name, symbol, formula, source, excluded })

/**
 * A line of the table up to its mean square; `testLine` adds F and p.
 *
 * @example anovaLine({ id: 'part', name: 'Part', letter: 'P', formula: 'o·r·Σ(x̄ᵢ − x̄)²', squares: 2, behind: 4, df: 2, dfFormula: 'p − 1', dfWritten: '3 − 1' }, []).ms?.value // => 4
 */
export const anovaLine = (effect: Effect, excluded: readonly string[]): AnovaLine => {
  const { id, name, letter, squares, behind } = effect
  const df = plainFigure(
    recipe(`Degrees of freedom, ${name}`, `df_${letter}`, effect.dfFormula, excluded),
    effect.df,
    effect.dfWritten,
  )
  const ss = deriveFigure(
    recipe(`Sum of squares, ${name}`, `SS_${letter}`, effect.formula, excluded),
    [
      { symbol: 'Σ', meaning: 'sum of the squared deviations', value: squares },
      { symbol: 'm', meaning: 'measurements behind each mean', value: behind },
    ],
    (total, weight) => ({ value: weight * total, written: `${write(weight)} × ${write(total)}` }),
  )
  const ms = deriveFigure(
    recipe(`Mean square, ${name}`, `MS_${letter}`, `SS_${letter}/df_${letter}`, excluded),
    [ss, df],
    (squared, freedom) => ({ value: squared / freedom, written: `${write(squared)}/${write(freedom)}` }),
  )
  return { id, name, df, ss, ms: id === 'total' ? null : ms, f: null, p: null }
}

/** Two lines as one: what they have together is taken for repeatability. */
export const pooledLine = (interaction: AnovaLine, repeatability: AnovaLine): AnovaLine => {
  const { excluded } = repeatability.ss
  const add = (name: string, symbol: string, a: Figure, b: Figure): Figure =>
    deriveFigure(recipe(name, symbol, `${a.symbol} + ${b.symbol}`, excluded), [a, b], (x, y) => ({
      value: x + y,
      written: `${write(x)} + ${write(y)}`,
    }))
  const df = add('Degrees of freedom, repeatability', 'df_E', interaction.df, repeatability.df)
  const ss = add('Sum of squares, repeatability', 'SS_E', interaction.ss, repeatability.ss)
  const ms = deriveFigure(
    recipe('Mean square, repeatability', 'MS_E', 'SS_E/df_E', excluded),
    [ss, df],
    (squared, freedom) => ({ value: squared / freedom, written: `${write(squared)}/${write(freedom)}` }),
  )
  return { id: 'repeatability', name: 'Repeatability', df, ss, ms, f: null, p: null }
}

/** Adds F and p of a line against the line that holds its error. */
export const testLine = (line: AnovaLine, error: AnovaLine): AnovaLine => {
  const { ms, df } = line
  if (ms === null || error.ms === null) return line
  const { excluded } = ms
  const f = deriveFigure(
    recipe(`F, ${line.name}`, 'F', `${ms.symbol}/${error.ms.symbol}`, excluded),
    [ms, error.ms],
    (above, below) =>
      below === 0
        ? {
            reason: `${error.name} shows no variation at all, so there is nothing to compare ${line.name.toLowerCase()} with.`,
          }
        : { value: above / below, written: `${write(above)}/${write(below)}` },
  )
  const p = deriveFigure(
    recipe(`p-value, ${line.name}`, 'p', 'P(F(df₁, df₂) > F)', excluded),
    [f, { ...input(df), symbol: 'df₁' }, { ...input(error.df), symbol: 'df₂' }],
    (ratio, above, below) => ({
      value: fisherFUpperTail(ratio, above, below),
      written: `P(F(${above}, ${below}) > ${write(ratio)})`,
    }),
  )
  return { ...line, f, p }
}

const input = (figure: Figure) => ({
  symbol: figure.symbol,
  meaning: figure.name.toLowerCase(),
  value: figure.value,
})
