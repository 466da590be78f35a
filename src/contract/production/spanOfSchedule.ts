import type { ReportSpan, ReportType } from './reportSchedule.ts'
import { readSchedule } from './scheduleText.ts'

/**
 * Which days the reports of a schedule are about. The daily report is about one day, however often it goes out.
 *
 * @example spanOfSchedule('production_excel', '06:00 monday') // 'week'
 */
export const spanOfSchedule = (type: ReportType, schedule: string): ReportSpan => {
  const days = readSchedule(schedule)?.days ?? 'daily'
  if (type === 'daily_production' || days === 'daily') return 'day'
  if (days === 'weekdays') return 'since_last'
  return days === 'monthly' ? 'month' : 'week'
}
