import { normalUpperTail } from '../distributions/normal.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { deriveFigure, type Operand } from './deriveFigure.ts'

/** Agreement beyond chance, and how sure it is that there is any. */
export interface Kappa {
  readonly kappa: Figure
  /** Standard error where there is no agreement beyond chance. */
  readonly error: Figure
  readonly z: Figure
  /** One-sided: P(Z > z). */
  readonly p: Figure
}

interface KappaParts {
  readonly formula: string
  readonly source: string
  readonly operands: readonly Operand[]
  readonly kappa: (...values: number[]) => number
  readonly written: (...values: number[]) => string
  /** Why kappa has no value; null where it has one. */
  readonly reason: string | null
  readonly errorFormula: string
  readonly error: number
  readonly excluded: readonly string[]
}

/**
 * Builds the four figures of a kappa; z is kappa over its error, and p its upper tail.
 *
 * @example kappaFigures({ formula: 'κ', source: '–', operands: [], kappa: () => 0.5, written: () => '0.5', reason: null, errorFormula: '–', error: 0.25, excluded: [] }).z.value // => 2
 */
export const kappaFigures = (parts: KappaParts): Kappa => {
  const { source, excluded, operands, reason } = parts
  const recipe = (name: string, symbol: string, formula: string) => ({
    name,
    symbol,
    formula,
    source,
    excluded,
  })
  const kappa = deriveFigure(recipe('Kappa', 'κ', parts.formula), operands, (...values) =>
    reason === null ? { value: parts.kappa(...values), written: parts.written(...values) } : { reason },
  )
  const error = deriveFigure(recipe('Standard error of kappa', 'SE₀', parts.errorFormula), operands, () =>
    reason === null ? { value: parts.error, written: 'under no agreement beyond chance' } : { reason },
  )
  const z = deriveFigure(recipe('z of kappa', 'z', 'κ/SE₀'), [kappa, error], (k, se) =>
    se === 0
      ? { reason: 'The standard error is 0, so z has no value.' }
      : { value: k / se, written: `${write(k)}/${write(se)}` },
  )
  const p = deriveFigure(recipe('p-value of kappa', 'p', 'P(Z > z)'), [z], (value) => ({
    value: normalUpperTail(value),
    written: `P(Z > ${write(value)})`,
  }))
  return { kappa, error, z, p }
}
