import { expect, test } from 'vitest'
import { shiftsInput } from '../../../src/contract/shift.ts'
import { parseInput } from '../../../src/contract/validate.ts'
import { createClock } from '../../../src/station/clock.ts'
import { setShifts } from '../../../src/station/shifts/setShifts.ts'
import { shiftAt } from '../../../src/station/shifts/shiftAt.ts'
import { shiftsOf } from '../../../src/station/shifts/shiftsOf.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const leader = userCaller('LEADER_DATACONFIG')
const two = [
  { name: 'Night', start: '18:00' },
  { name: 'Day', start: '06:30' },
]

test('a fresh station has three shifts; others are kept by their start, with the former ones in the audit log', () => {
  const { db } = temporaryDatabase()
  const set = setShifts({ db, clock: createClock(Date.now) })
  const before = shiftsOf(db)
  expect(before.map(({ start }) => start)).toEqual(['06:00', '14:00', '22:00'])
  expect(set(leader, { shifts: two })).toMatchObject({ shifts: two.toReversed() })
  expect(shiftsOf(db)).toEqual(two.toReversed())
  set(leader, { shifts: two })
  const entries = auditEntriesAfter(db, 0, 10)
  expect(entries).toHaveLength(1)
  expect(JSON.parse(entries[0]?.before ?? '')).toEqual({ shifts: before })
})

test.each([
  ['00:00', 'Night'],
  ['06:29', 'Night'],
  ['06:30', 'Day'],
  ['17:59', 'Day'],
  ['18:00', 'Night'],
])('at %s it is %s', (time, name) => {
  expect(shiftAt(two.toReversed(), time).name).toBe(name)
})

test.each([
  [[], 'shifts'],
  [[{ name: 'A', start: '6:00' }], 'shifts.0.start'],
  [[{ name: 'A', start: '24:00' }], 'shifts.0.start'],
  [[{ name: ' ', start: '06:00' }], 'shifts.0.name'],
  [[two[0], { name: 'NIGHT', start: '19:00' }], 'shifts.1.name'],
  [[two[0], { name: 'Other', start: '18:00' }], 'shifts.1.start'],
])('shifts that cannot be are refused at their field (%#)', (shifts, field) => {
  expect(() => parseInput(shiftsInput, { shifts })).toThrow(field)
})
