import { writesComma } from './parseNumber.ts'

/** The decimal sign as people write it here. */
export const decimalSign = writesComma() ? ',' : '.'
