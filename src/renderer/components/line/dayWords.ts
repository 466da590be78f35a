import { locale } from '../../words/spoken.ts'

const utc = { timeZone: 'UTC' } as const
const long = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  ...utc,
})
const short = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', ...utc })

const medium = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...utc })

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * A day of the plant in words, whatever zone the reader is in.
 *
 * @example longDay('2026-03-29') // 'Sunday, 29 March 2026'
 */
export const longDay = (day: string): string => long.format(at(day))

/** A day of the plant, short: such as Sun 29 Mar. */
export const shortDay = (day: string): string => short.format(at(day))

/** A day of the plant as times are dated beside it: such as 29 Mar 2026. */
export const mediumDay = (day: string): string => medium.format(at(day))
