import { t } from '../../words/t.ts'

/**
 * Minutes as people say them.
 *
 * @example timeWords(120) // '2 hours'
 */
export const timeWords = (minutes: number): string => {
  if (minutes > 0 && minutes % 1440 === 0) return t('{{count}} days', { count: minutes / 1440 })
  return minutes > 0 && minutes % 60 === 0
    ? t('{{count}} hours', { count: minutes / 60 })
    : t('{{count}} minutes', { count: minutes })
}
