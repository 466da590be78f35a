import type { LineShift } from '../../../contract/production/masterData.ts'
import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { dayAfter, instantOf, localTime, weekdayOf } from '../../../contract/zoneClock.ts'
import { isWorked } from './isWorked.ts'

/** A shift of a line: the day on which it begins, and its kind. */
export interface ShiftOfLine {
  readonly day: string
  readonly type: ShiftType
}

const hour = 3_600_000

/** Where nobody said when shifts start, the day of the week says which is likely. */
const likely = (day: string): ShiftType => {
  const weekday = weekdayOf(day)
  return weekday === 6 ? 'SAT_OT' : weekday === 7 ? 'SUN_OT' : 'SHIFT_1ST'
}

/**
 * The shift in which a moment lies: one that began yesterday, too, where it goes on after midnight.
 *
 * @param now ms since 1970
 * @param zone of the plant, an IANA name
 */
export const shiftAt = (now: number, shifts: readonly LineShift[], zone: string): ShiftOfLine => {
  const today = localTime(now, zone).day
  for (const day of [today, dayAfter(today, -1)]) {
    for (const { shift_type: type, starts_at: start, hours } of shifts) {
      if (start === null || !isWorked(type, day)) continue
      const from = instantOf(day, start, zone)
      if (now >= from && now < from + hours * hour) return { day, type }
    }
  }
  return { day: today, type: likely(today) }
}
