import { type Figure, figureNumber as write } from '../figure.ts'
import type { AnovaLine, VariationSource } from './anovaLine.ts'
import { deriveFigure, type FigureRecipe } from './deriveFigure.ts'
import { mlsReach } from './mlsReach.ts'

/** A part of the variation, as an estimate of its variance with a confidence interval. */
export interface VarianceEstimate {
  readonly variance: Figure
  readonly lower: Figure
  readonly upper: Figure
}

/** How often each line's mean square enters an estimate. */
export type Coefficients = Readonly<Partial<Record<VariationSource, number>>>

/** How a variance is called. */
export interface VarianceName {
  readonly name: string
  readonly symbol: string
  readonly formula: string
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., appendix A: analysis of variance'
const intervalSource =
  'Graybill & Wang (1980), JASA 75; Ting, Burdick, Graybill, Jeyaratnam & Lu (1990), J. Stat. Comput. Simul. 35: modified large sample'

/** Sums of fractions such as 1/r − 1/r leave this much of rounding. */
const nothing = 1e-12

/** Adds up coefficients, for the sum of two estimates. */
export const addCoefficients = (a: Coefficients, b: Coefficients): Coefficients => {
  const total: Partial<Record<VariationSource, number>> = { ...a }
  for (const [id, value] of Object.entries(b)) {
    const key = id as VariationSource
    const sum = (total[key] ?? 0) + value
    total[key] = Math.abs(sum) < nothing ? 0 : sum
  }
  return total
}

/** The ends of a variance's confidence interval, by its linear combination of mean squares. */
export const varianceInterval = (
  { name, symbol }: VarianceName,
  lines: readonly AnovaLine[],
  coefficients: Coefficients,
  level: number,
): Pick<VarianceEstimate, 'lower' | 'upper'> => {
  const used = lines.flatMap((line) => {
    const coefficient = coefficients[line.id] ?? 0
    return line.ms === null || coefficient === 0 ? [] : [{ line, ms: line.ms, coefficient }]
  })
  const combination = used
    .map(
      ({ ms, coefficient }) => `${coefficient < 0 ? '− ' : '+ '}${write(Math.abs(coefficient))}·${ms.symbol}`,
    )
    .join(' ')
    .replace(/^\+ /, '')
  const end = (side: 'lower' | 'upper'): Figure => {
    const recipe: FigureRecipe = {
      name: `${name}, ${side} end of the ${write(100 * level)} % interval`,
      symbol: `${symbol} ${side}`,
      formula: side === 'lower' ? 'max(0, Σ cᵢMSᵢ − √V_L)' : 'max(0, Σ cᵢMSᵢ + √V_U)',
      source: intervalSource,
      excluded: used[0]?.ms.excluded ?? [],
    }
    return deriveFigure(
      recipe,
      used.flatMap(({ line, ms }) => [ms, line.df]),
      (...values) => {
        const terms = used.map(({ coefficient }, i) => ({
          coefficient,
          meanSquare: values[2 * i] ?? 0,
          degreesOfFreedom: values[2 * i + 1] ?? 0,
        }))
        const estimate = terms.reduce((sum, term) => sum + term.coefficient * term.meanSquare, 0)
        const reach = mlsReach(terms, level)
        const variance = side === 'lower' ? reach.below : reach.above
        const sign = side === 'lower' ? '−' : '+'
        return {
          value: Math.max(
            0,
            side === 'lower' ? estimate - Math.sqrt(variance) : estimate + Math.sqrt(variance),
          ),
          steps: [
            { expression: `Σ cᵢMSᵢ = ${combination}`, value: estimate },
            {
              expression: side === 'lower' ? 'V_L of the mean squares' : 'V_U of the mean squares',
              value: variance,
            },
          ],
          written: `max(0, ${write(estimate)} ${sign} √${write(variance)})`,
        }
      },
    )
  }
  return { lower: end('lower'), upper: end('upper') }
}

/**
 * The difference of two mean squares over the measurements behind it; a negative estimate is taken as 0, as the variance it stands for
 * cannot be negative.
 *
 * @param error null where the mean square alone is the variance
 */
export const varianceFigure = (
  { name, symbol, formula }: VarianceName,
  line: AnovaLine,
  error: AnovaLine | null,
  behind: number,
): Figure => {
  const recipe: FigureRecipe = { name, symbol, formula, source, excluded: line.ss.excluded }
  if (line.ms === null) throw new RangeError('The total has no mean square.')
  if (error === null || error.ms === null) {
    return deriveFigure(recipe, [line.ms], (ms) => ({ value: ms, written: write(ms) }))
  }
  const divisor = { symbol: 'm', meaning: 'measurements behind each mean', value: behind }
  return deriveFigure(recipe, [line.ms, error.ms, divisor], (above, below, m) => {
    const estimate = (above - below) / m
    const written = `(${write(above)} − ${write(below)})/${write(m)}`
    if (estimate >= 0) return { value: estimate, written }
    return {
      value: 0,
      steps: [{ expression: written, value: estimate }],
      written: 'below 0, which a variance cannot be: taken as 0',
    }
  })
}

/** The sum of two variances. */
export const sumOfVariances = ({ name, symbol, formula }: VarianceName, a: Figure, b: Figure): Figure =>
  deriveFigure({ name, symbol, formula, source, excluded: a.excluded }, [a, b], (x, y) => ({
    value: x + y,
    written: `${write(x)} + ${write(y)}`,
  }))
