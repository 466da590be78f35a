import type { ReadableDb } from '../../storage/connection.ts'
import { readSettings } from '../settings/readSettings.ts'
import type { ShiftCalendar } from './shiftCalendar.ts'
import { shiftsOf } from './shiftsOf.ts'

/** The time zone that the clock of this computer shows. */
const machineZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** When the shifts of the station are worked, as people set it. */
export const calendarOf = (db: ReadableDb): ShiftCalendar => {
  const shifts = shiftsOf(db)
  const { time_zone: zone, plant_day_start: dayStart } = readSettings(db)
  return { shifts, timeZone: zone ?? machineZone(), dayStart: dayStart ?? shifts[0]?.start ?? '00:00' }
}
