import type { ReportSpan } from '../../../contract/production/reportSchedule.ts'
import { dayAfter, localTime, weekdayOf } from '../../../contract/zoneClock.ts'
import { type ShiftCalendar, spanAt } from '../../shifts/shiftCalendar.ts'
import type { When } from './occurrences.ts'

/** Plant days, both ends included. */
export interface ReportDays {
  readonly from: string
  readonly to: string
}

/**
 * The days that a report is about that is due at a time: whole ones only, by the plant's calendar. The month before is that of the
 * schedule's own clocks.
 *
 * @param at ms
 */
export const daysOfReport = (
  span: ReportSpan,
  { timeZone }: Pick<When, 'timeZone'>,
  calendar: ShiftCalendar,
  at: number,
): ReportDays => {
  const last = dayAfter(spanAt(calendar, at).day, -1)
  switch (span) {
    case 'day':
      return { from: last, to: last }
    case 'since_last':
      return { from: weekdayOf(last) === 7 ? dayAfter(last, -2) : last, to: last }
    case 'week':
      return { from: dayAfter(last, -6), to: last }
    case 'month': {
      const to = dayAfter(`${localTime(at, timeZone).day.slice(0, 7)}-01`, -1)
      return { from: `${to.slice(0, 7)}-01`, to }
    }
  }
}
