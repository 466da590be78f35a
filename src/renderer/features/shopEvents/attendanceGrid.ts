import type { ShiftType } from '../../../contract/production/productionFields.ts'
import type { Attendance } from '../../../contract/production/shopEvents.ts'

/** One person at a shift: what is recorded of them; null where nothing is yet. */
export interface GridRow {
  readonly employee: string
  readonly recorded: Attendance | null
}

/** How a person is at a shift. */
export type Presence = 'there' | 'partly' | 'absent'

export const presenceOf = ({ absent_hours: absent, scheduled_hours: hours }: Attendance): Presence =>
  absent === 0 ? 'there' : absent >= hours ? 'absent' : 'partly'

/**
 * People of a shift by name: those who are recorded, and those who were at the same shift before.
 *
 * @param earlier rows of days before, in any order
 * @param taken people of other shifts who are offered here, too
 */
export const attendanceGrid = (
  recorded: readonly Attendance[],
  earlier: readonly Attendance[],
  taken: readonly string[] = [],
): GridRow[] => {
  const offered = [...earlier.map(({ employee_id }) => employee_id), ...taken]
  const known = new Map<string, Attendance | null>(offered.map((employee) => [employee, null]))
  for (const row of recorded) known.set(row.employee_id, row)
  return [...known]
    .map(([employee, row]) => ({ employee, recorded: row }))
    .sort((a, b) => a.employee.localeCompare(b.employee, undefined, { numeric: true }))
}

/** The rows of the newest day that has some; empty where none has. */
export const lastDayOf = (earlier: readonly Attendance[]): Attendance[] => {
  const newest = earlier.reduce((last, { shift_date }) => (shift_date > last ? shift_date : last), '')
  return earlier.filter(({ shift_date }) => shift_date === newest)
}

/** The people of another shift of the same line. */
export interface OtherShift {
  readonly day: string
  readonly type: ShiftType
  readonly people: readonly string[]
}

/**
 * Who was at other shifts on the newest day that has some, a shift each: they are offered where a shift has nobody yet.
 *
 * @param rows of any shift, in any order
 * @param type the shift that is looked at; its own people are not other ones
 */
export const otherShifts = (rows: readonly Attendance[], type: ShiftType): OtherShift[] => {
  const newest = lastDayOf(rows.filter(({ shift_type }) => shift_type !== type))
  const types = [...new Set(newest.map(({ shift_type }) => shift_type))].sort()
  return types.map((other) => {
    const of = newest.filter(({ shift_type }) => shift_type === other)
    return {
      day: of[0]?.shift_date ?? '',
      type: other,
      people: of.map(({ employee_id }) => employee_id),
    }
  })
}

/** The sums of a shift's attendance. */
export interface AttendanceTotals {
  readonly people: number
  readonly there: number
  readonly partly: number
  readonly absent: number
  readonly scheduledHours: number
  readonly absentHours: number
}

export const totalsOf = (recorded: readonly Attendance[]): AttendanceTotals => {
  const of = (presence: Presence) => recorded.filter((row) => presenceOf(row) === presence).length
  const sum = (hours: (row: Attendance) => number) => recorded.reduce((total, row) => total + hours(row), 0)
  return {
    people: recorded.length,
    there: of('there'),
    partly: of('partly'),
    absent: of('absent'),
    scheduledHours: sum(({ scheduled_hours }) => scheduled_hours),
    absentHours: sum(({ absent_hours }) => absent_hours),
  }
}
