import type { ShiftPlan } from '../../contract/shift.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { calendarOf } from './calendarOf.ts'

/** The shifts as a client gets them, with the time zone whose clock decides. */
export const describeShifts = (db: ReadableDb): ShiftPlan => {
  const { shifts, timeZone, dayStart } = calendarOf(db)
  return { shifts: [...shifts], time_zone: timeZone, plant_day_start: dayStart }
}
