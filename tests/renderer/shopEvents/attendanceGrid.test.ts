import { expect, test } from 'vitest'
import type { ShiftType } from '../../../src/contract/production/productionFields.ts'
import type { Attendance } from '../../../src/contract/production/shopEvents.ts'
import { attendanceGrid, otherShifts } from '../../../src/renderer/features/shopEvents/attendanceGrid.ts'

const row = (employee_id: string, shift_date: string, shift_type: ShiftType): Attendance => ({
  id: 1,
  client_id: 'BOOT-LINE-A',
  ...{ employee_id, shift_date, shift_type },
  scheduled_hours: 8,
  absent_hours: 0,
  absence_reason: null,
  is_excused: false,
  created_at: '2026-01-14T06:00:00.000Z',
  created_by: 'otto',
  updated_at: null,
  updated_by: null,
})

// Would catch people of two days in one offer, and a shift that offers its own people as another's.
test('people of the other shifts of the newest day are offered, a shift each', () => {
  const rows = [
    row('E1', '2026-01-13', 'SHIFT_1ST'),
    row('E2', '2026-01-14', 'SHIFT_1ST'),
    row('E3', '2026-01-14', 'SHIFT_1ST'),
    row('E4', '2026-01-14', 'SAT_OT'),
    row('E5', '2026-01-15', 'SHIFT_2ND'),
  ]
  expect(otherShifts(rows, 'SHIFT_2ND')).toEqual([
    { day: '2026-01-14', type: 'SAT_OT', people: ['E4'] },
    { day: '2026-01-14', type: 'SHIFT_1ST', people: ['E2', 'E3'] },
  ])
  expect(otherShifts([], 'SHIFT_2ND')).toEqual([])
})

// Would catch an offered person who stands there twice, or as not recorded although they are.
test('people who are taken from another shift stand once, as recorded where they are', () => {
  const grid = attendanceGrid([row('E2', '2026-01-14', 'SHIFT_2ND')], [], ['E10', 'E2'])
  expect(grid.map(({ employee, recorded }) => [employee, recorded !== null])).toEqual([
    ['E2', true],
    ['E10', false],
  ])
})
