import type { Shift } from '../../contract/shift.ts'

/**
 * The shift at a time of day: the last that has started, or the last of the day before.
 *
 * @param shifts at least one, by their start
 * @param time HH:MM of the same clock
 */
export const shiftAt = (shifts: readonly Shift[], time: string): Shift => {
  const at = shifts.findLast((shift) => shift.start <= time) ?? shifts.at(-1)
  if (at === undefined) throw new RangeError('a station has at least one shift')
  return at
}
