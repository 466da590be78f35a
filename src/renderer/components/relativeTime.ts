import { t } from '../words/t.ts'
import { formatDay, formatTime } from './formatTime.ts'

const minute = 60_000
const hour = 60 * minute

/**
 * How long ago, in as few words as a person needs: `now`, `5 min ago`, `06:41` for today, `Yesterday 06:41`, else the date.
 *
 * @example relativeTime(now - 300_000, now) // '5 min ago'
 */
export const relativeTime = (at: number, now: number): string => {
  const ago = now - at
  // A gauge's clock may run a little ahead of this one.
  if (ago < minute) return ago > -5 * minute ? t('now') : formatDay(at)
  if (ago < hour) return t('{{minutes}} min ago', { minutes: Math.floor(ago / minute) })
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (at >= midnight) return formatTime(at)
  const yesterday = new Date(midnight)
  yesterday.setDate(yesterday.getDate() - 1)
  return at >= yesterday.getTime() ? t('Yesterday {{at}}', { at: formatTime(at) }) : formatDay(at)
}
