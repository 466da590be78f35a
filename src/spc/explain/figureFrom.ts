import type { Figure, FigureInput, FigureStep } from '../figure.ts'

/** How a number comes about: all of a figure but its value, which is the last step's. */
export interface FigureWay {
  readonly formula: string
  readonly source: string
  readonly inputs: readonly FigureInput[]
  /** The steps before the last one. */
  readonly steps: readonly FigureStep[]
  /** The last step, with its numbers put in. */
  readonly last: string
}

/** What a figure is called. */
export interface FigureName {
  readonly name: string
  readonly symbol: string
}

/**
 * A figure of a value and the way to it. Its last step comes to the value itself, so that the panel cannot say another number than the
 * screen.
 *
 * @example figureFrom({ name: 'Range', symbol: 'R' }, 3, { formula: 'largest − smallest', source: 'Shewhart (1931)', inputs: [], steps: [], last: '4 − 1' }).steps.at(-1)?.value // => 3
 */
export const figureFrom = (
  { name, symbol }: FigureName,
  value: number,
  { formula, source, inputs, steps, last }: FigureWay,
  excluded: readonly string[] = [],
): Figure => ({
  name,
  symbol,
  value,
  reason: null,
  formula,
  inputs,
  steps: [...steps, { expression: last, value }],
  source,
  excluded,
})

/**
 * A figure without a value, and why it has none.
 *
 * @param reason a sentence for people
 */
export const figureMissing = (
  { name, symbol }: FigureName,
  reason: string,
  { formula, source, inputs }: Pick<FigureWay, 'formula' | 'source' | 'inputs'>,
  excluded: readonly string[] = [],
): Figure => ({ name, symbol, value: null, reason, formula, inputs, steps: [], source, excluded })
