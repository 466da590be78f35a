import { decimalSign } from './decimalSign.ts'

/**
 * A number as a field shows it for typing on: whole, with the decimal sign of the language; empty where there is none.
 *
 * @example typedNumber(8.5) // '8,5' in German
 */
export const typedNumber = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', decimalSign)
