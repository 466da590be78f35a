import type { Figure, FigureInput, FigureStep } from '../figure.ts'

/** What a figure is called, how it is computed in general, and who says so. */
export interface FigureRecipe {
  readonly name: string
  readonly symbol: string
  readonly formula: string
  readonly source: string
  /** What was left out of the data, a sentence each. */
  readonly excluded?: readonly string[]
}

/** A number that goes into a figure: another figure, or a plain one with its meaning. */
export type Operand = Figure | FigureInput

/** What a computation came to: a value and the last step that wrote it out, or why there is none. */
export type Outcome =
  | { readonly value: number; readonly written: string; readonly steps?: readonly FigureStep[] }
  | { readonly reason: string }

const inputOf = (operand: Operand): FigureInput =>
  'formula' in operand
    ? { symbol: operand.symbol, meaning: operand.name.toLowerCase(), value: operand.value }
    : operand

const whyMissing = (operands: readonly Operand[]): string | null => {
  for (const operand of operands) {
    if (operand.value === null)
      return 'reason' in operand ? operand.reason : `There is no ${operand.meaning}.`
  }
  return null
}

const tooLarge = 'The number is beyond what can be computed. Write the values in a larger or a smaller unit.'

/**
 * A figure of other numbers. Where one of them has no value, neither has the figure, for the same reason; a result that is not finite
 * has none either.
 *
 * @param compute gets the operands' values in their order
 * @example deriveFigure({ name: 'Mean square', symbol: 'MS', formula: 'SS/df', source: 'Fisher (1925)' }, [{ symbol: 'SS', meaning: 'sum of squares', value: 6 }, { symbol: 'df', meaning: 'degrees of freedom', value: 3 }], (ss, df) => ({ value: ss / df, written: '6/3' })).value // => 2
 */
export const deriveFigure = (
  recipe: FigureRecipe,
  operands: readonly Operand[],
  compute: (...values: number[]) => Outcome,
): Figure => {
  const { name, symbol, formula, source, excluded = [] } = recipe
  const inputs = operands.map(inputOf)
  const without = (reason: string): Figure => ({
    name,
    symbol,
    value: null,
    reason,
    formula,
    inputs,
    steps: [],
    source,
    excluded,
  })
  const missing = whyMissing(operands)
  if (missing !== null) return without(missing)
  const outcome = compute(...inputs.map(({ value }) => Number(value)))
  if ('reason' in outcome) return without(outcome.reason)
  const { value, written, steps = [] } = outcome
  const finite = [value, ...steps.map((step) => step.value ?? 0)].every(Number.isFinite)
  if (!finite) return without(tooLarge)
  return {
    name,
    symbol,
    value,
    reason: null,
    formula,
    inputs,
    steps: [...steps, { expression: written, value }],
    source,
    excluded,
  }
}

/** A number that only the data say, as a figure of one step. */
export const plainFigure = (recipe: FigureRecipe, value: number, written: string): Figure =>
  deriveFigure(recipe, [], () => ({ value, written }))

/** A figure that has no value in this study. */
export const absentFigure = (recipe: FigureRecipe, reason: string): Figure =>
  deriveFigure(recipe, [], () => ({ reason }))
