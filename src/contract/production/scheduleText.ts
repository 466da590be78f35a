/** The days on which a report goes out, in the words of a schedule. */
export const scheduleDays = [
  'daily',
  'weekdays',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'monthly',
] as const

export type ScheduleDays = (typeof scheduleDays)[number]

/** When a report goes out, by the clocks of its time zone. */
export interface ScheduleText {
  /** Such as 06:00. */
  readonly time: string
  readonly days: ScheduleDays
}

/** What a schedule may look like, in a sentence. */
export const scheduleForms =
  'must be a time and the days: "06:00 daily", "06:00 weekdays", "06:00 monday" (or another day of the week) or "06:00 monthly" (on the 1st)'

const isDays = (word: string): word is ScheduleDays => (scheduleDays as readonly string[]).includes(word)

/**
 * Reads a schedule as people write it; case and wider spaces do not matter.
 *
 * @returns null for what is none
 * @example readSchedule('06:00 Daily') // { time: '06:00', days: 'daily' }
 */
export const readSchedule = (text: string): ScheduleText | null => {
  const [time, days, ...more] = text.trim().toLowerCase().split(/\s+/)
  if (time === undefined || days === undefined || more.length > 0) return null
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) && isDays(days) ? { time, days } : null
}

/** A schedule as it is stored and answered. */
export const scheduleAsText = ({ time, days }: ScheduleText): string => `${time} ${days}`
