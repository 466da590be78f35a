import { figureNumber } from '../../../spc/figure.ts'
import { decimalSign } from '../decimalSign.ts'

/** A decimal number that stands alone: not part of a name (x1.5), nor of more points (1.2.3). */
const decimal = /(?<![\p{Script=Latin}\d.])(\d+)\.(\d+)(?!\d|\.\d)/gu

/** A comma between two numbers of an expression, such as in t(0.975, 9). */
const between = /(?<=\d), (?=[\d(−])/g

/**
 * A number as the explanation of a figure writes it: at most ten significant digits, with the decimal sign of the language.
 *
 * @example writtenNumber(1 / 3, ',') // '0,3333333333'
 */
export const writtenNumber = (value: number, sign = decimalSign): string =>
  figureNumber(value).replace('.', sign)

/**
 * An expression of the engine with the numbers in it as the language writes them. Where that is with a comma, a semicolon keeps
 * one number from the next, as the engine does in lists.
 *
 * @example writtenExpression('t(0.975, 9)', ',') // 't(0,975; 9)'
 */
export const writtenExpression = (expression: string, sign = decimalSign): string => {
  if (sign === '.' || expression.search(decimal) === -1) return expression
  return expression.replaceAll(between, '; ').replaceAll(decimal, `$1${sign}$2`)
}
