import { t } from '../words/t.ts'
import { formatDay, formatTime } from './formatTime.ts'

/**
 * Since when something holds: the time alone where that was today.
 *
 * @example sinceWords(thisMorning, now) // 'since 06:41'
 */
export const sinceWords = (at: number, now: number): string => {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  return t('since {{at}}', { at: at >= midnight ? formatTime(at) : formatDay(at) })
}
