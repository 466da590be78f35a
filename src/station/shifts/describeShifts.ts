import type { Shift, ShiftPlan } from '../../contract/shift.ts'

/** The shifts as a client gets them, with the time zone whose clock decides. */
export const describeShifts = (shifts: readonly Shift[]): ShiftPlan => ({
  shifts: [...shifts],
  time_zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
})
