import { formatValue } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/** Decimals of parts per million: none from 10 on, more below. */
export const ppmDecimals = (value: number | null): number => {
  if (value === null || value === 0 || value >= 10) return 0
  return value >= 0.01 ? 2 : 4
}

/**
 * Parts per million as they are written.
 *
 * @example ppmWords(1349.898) // '1350'
 * @example ppmWords(0.00001) // 'under 0.0001'
 */
export const ppmWords = (value: number | null): string => {
  if (value === null) return '–'
  if (value > 0 && value < 1e-4) return t('under {{formatValue}}', { formatValue: formatValue(1e-4, 4) })
  return formatValue(value, ppmDecimals(value))
}
