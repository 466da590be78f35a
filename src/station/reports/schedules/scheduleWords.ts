import type { Language } from '../../../contract/preference.ts'
import { readSchedule, type ScheduleDays } from '../../../contract/production/scheduleText.ts'

const days: Readonly<Record<Language, Readonly<Record<ScheduleDays, string>>>> = {
  en: {
    daily: 'daily at',
    weekdays: 'Monday to Friday at',
    monday: 'every Monday at',
    tuesday: 'every Tuesday at',
    wednesday: 'every Wednesday at',
    thursday: 'every Thursday at',
    friday: 'every Friday at',
    saturday: 'every Saturday at',
    sunday: 'every Sunday at',
    monthly: 'on the 1st of each month at',
  },
  de: {
    daily: 'täglich',
    weekdays: 'montags bis freitags',
    monday: 'montags',
    tuesday: 'dienstags',
    wednesday: 'mittwochs',
    thursday: 'donnerstags',
    friday: 'freitags',
    saturday: 'samstags',
    sunday: 'sonntags',
    monthly: 'am 1. jedes Monats',
  },
}

/**
 * When a schedule is due, as a mail says it; what is no schedule stays as it is.
 *
 * @example scheduleWords('08:10 daily', 'UTC', 'en') // 'daily at 08:10 (UTC)'
 */
export const scheduleWords = (schedule: string, timeZone: string, language: Language): string => {
  const read = readSchedule(schedule)
  const due = read === null ? schedule : `${days[language][read.days]} ${read.time}`
  return `${due} (${timeZone})`
}
