import type { Shift } from '../../contract/shift.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { settingOf } from '../../storage/queries/settings.ts'

const threeShifts: readonly Shift[] = [
  { name: 'Early', start: '06:00' },
  { name: 'Late', start: '14:00' },
  { name: 'Night', start: '22:00' },
]

/** The shifts of the station by the time of day at which they start: three unless people set others. */
export const shiftsOf = (db: ReadableDb): readonly Shift[] => {
  const stored = settingOf(db, 'shifts')
  return stored === null ? threeShifts : (JSON.parse(stored) as Shift[])
}
