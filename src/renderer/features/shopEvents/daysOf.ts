import { dayAfter, weekdayOf } from '../../../contract/zoneClock.ts'

export type TimelineView = 'day' | 'week'

/**
 * The days that a view shows: the day itself, or its week from Monday on.
 *
 * @example daysOf('week', '2026-01-14')[0] // '2026-01-12'
 */
export const daysOf = (view: TimelineView, day: string): string[] => {
  if (view === 'day') return [day]
  const monday = dayAfter(day, 1 - weekdayOf(day))
  return Array.from({ length: 7 }, (_, i) => dayAfter(monday, i))
}

/** The day of the view before or after. */
export const stepOf = (view: TimelineView, day: string, by: -1 | 1): string =>
  dayAfter(day, view === 'day' ? by : 7 * by)

/** Whether a text is a day that there is, such as one in an address. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
