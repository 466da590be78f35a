import { figureNumber } from '../figure.ts'

/**
 * A number as it stands after a sign within an expression: a negative one in brackets.
 *
 * @example bracketed(-9.5) // => '(−9.5)'
 * @example bracketed(9.5) // => '9.5'
 */
export const bracketed = (value: number): string =>
  value < 0 ? `(${figureNumber(value)})` : figureNumber(value)
