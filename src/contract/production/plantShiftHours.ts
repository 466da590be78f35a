import type { ShiftType } from './productionFields.ts'

/** Hours of the shifts of a line until it has its own. */
export const plantShiftHours: Readonly<Record<ShiftType, number>> = {
  SHIFT_1ST: 8.5,
  SHIFT_2ND: 8,
  SAT_OT: 8,
  SUN_OT: 8,
  OTHER: 8,
}

/** Hours that one unit takes where nothing is known of it. */
export const plantCycleHours = 0.25
