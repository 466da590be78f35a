import { Cron } from 'croner'
import { readSchedule, type ScheduleDays } from '../../../contract/production/scheduleText.ts'

/** As cron writes the days: of the month, then of the week. */
const daysOfCron: Readonly<Record<ScheduleDays, string>> = {
  daily: '* * *',
  weekdays: '* * 1-5',
  monday: '* * 1',
  tuesday: '* * 2',
  wednesday: '* * 3',
  thursday: '* * 4',
  friday: '* * 5',
  saturday: '* * 6',
  sunday: '* * 0',
  monthly: '1 * *',
}

/** When a report goes out. */
export interface When {
  /** Such as `06:00 daily`. */
  readonly schedule: string
  /** IANA name. */
  readonly timeZone: string
}

/**
 * The first time that a schedule is due after another, ms. A time that the clocks skip is due as soon as they have skipped it, one
 * that they show twice at the first of them: each once.
 *
 * @param after ms
 * @throws RangeError for a text that is no schedule
 * @example nextOccurrence({ schedule: '06:00 daily', timeZone: 'Europe/Berlin' }, Date.UTC(2026, 0, 5)) // 05:00 UTC of that day
 */
export const nextOccurrence = ({ schedule, timeZone }: When, after: number): number => {
  const read = readSchedule(schedule)
  if (read === null) throw new RangeError(`${schedule} is no schedule`)
  const [hours, minutes] = read.time.split(':').map(Number)
  const cron = new Cron(`${minutes} ${hours} ${daysOfCron[read.days]}`, { timezone: timeZone, paused: true })
  const next = cron.nextRun(new Date(after))
  if (next === null) throw new RangeError(`${schedule} is never due`)
  return next.getTime()
}

/** The times that a schedule was due from its next one to now, the oldest first. */
export const occurrencesUntil = (when: When, next: number, now: number): number[] => {
  const due: number[] = []
  for (let at = next; at <= now; at = nextOccurrence(when, at)) due.push(at)
  return due
}
