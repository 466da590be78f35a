import type { ReadableDb } from '../../storage/connection.ts'
import { readSettings } from '../settings/readSettings.ts'
import type { ShiftCalendar } from './shiftCalendar.ts'
import { shiftsOf } from './shiftsOf.ts'

/** The time zone that the clock of this computer shows. */
const machineZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The last calendar that was read, by the database: what is known of its days is kept while nobody changes it. */
const read = new WeakMap<ReadableDb, { readonly text: string; readonly calendar: ShiftCalendar }>()

/** When the shifts of the station are worked, as people set it; the same object for as long as it is the same. */
export const calendarOf = (db: ReadableDb): ShiftCalendar => {
  const shifts = shiftsOf(db)
  const { time_zone: zone, plant_day_start: dayStart } = readSettings(db)
  const calendar: ShiftCalendar = {
    shifts,
    timeZone: zone ?? machineZone(),
    dayStart: dayStart ?? shifts[0]?.start ?? '00:00',
  }
  const text = JSON.stringify(calendar)
  const before = read.get(db)
  if (before?.text === text) return before.calendar
  read.set(db, { text, calendar })
  return calendar
}
