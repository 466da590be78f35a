import { locale } from '../../words/spoken.ts'

/**
 * A moment by the clocks of a time zone, with the zone's name: whoever reads it may sit in another one.
 *
 * @example zonedTime('2026-03-29T04:00:00.000Z', 'Europe/Berlin') // 'Sun 29 Mar 2026, 06:00 (Europe/Berlin)'
 */
export const zonedTime = (at: string, timeZone: string): string => {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return `${format.format(Date.parse(at))} (${timeZone})`
}
