import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'

/**
 * How long something took: minutes up to two hours, hours from there on.
 *
 * @example minutesWords(45) // '45 min'
 * @example minutesWords(150) // '2.5 h'
 */
export const minutesWords = (minutes: number): string => {
  if (minutes >= 120) return t('{{hours}} h', { hours: formatNumber(minutes / 60, 1) })
  const decimals = Number.isInteger(minutes) || minutes >= 10 ? 0 : 1
  return t('{{minutes}} min', { minutes: formatNumber(minutes, decimals) })
}
