import { formatValue } from '../charts/formatValue.ts'

/**
 * A number with so many decimals, written as everywhere in the product: a decimal point, no thousands; a dash where there is none.
 *
 * @example formatNumber(74.0102, 3) // '74.010'
 */
export const formatNumber = (value: number | null, decimals: number): string =>
  value === null ? '–' : formatValue(value, decimals)
