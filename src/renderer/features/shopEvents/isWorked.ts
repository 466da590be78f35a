import type { ShiftType } from '../../../contract/production/productionFields.ts'
import { weekdayOf } from '../../../contract/zoneClock.ts'

/** The days of the week on which shifts of a kind are worked, 1 is Monday; others only where somebody says so. */
const worked: Readonly<Record<ShiftType, readonly number[]>> = {
  SHIFT_1ST: [1, 2, 3, 4, 5],
  SHIFT_2ND: [1, 2, 3, 4, 5],
  SAT_OT: [6],
  SUN_OT: [7],
  OTHER: [],
}

/**
 * Whether shifts of a kind are worked on such a day as a rule.
 *
 * @example isWorked('SAT_OT', '2026-01-17') // true, as it is a Saturday
 */
export const isWorked = (type: ShiftType, day: string): boolean => worked[type].includes(weekdayOf(day))
