import { t } from '../../words/t.ts'

/**
 * A time between subgroups in words.
 *
 * @example everyWords(480) // '8 h'
 * @example everyWords(160) // '2 h 40 min'
 */
export const everyWords = (minutes: number): string => {
  const whole = Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return t('{{rest}} min', { rest })
  return rest === 0 ? `${hours} h` : t('{{hours}} h {{rest}} min', { hours, rest })
}
