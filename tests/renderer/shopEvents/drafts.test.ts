import { describe, expect, test } from 'vitest'
import type { LineShift } from '../../../src/contract/production/masterData.ts'
import type { Attendance, DowntimeEvent, Inspection } from '../../../src/contract/production/shopEvents.ts'
import {
  attendanceGrid,
  lastDayOf,
  totalsOf,
} from '../../../src/renderer/features/shopEvents/attendanceGrid.ts'
import { daysOf, isDay, stepOf } from '../../../src/renderer/features/shopEvents/daysOf.ts'
import { downtimePareto } from '../../../src/renderer/features/shopEvents/downtimePareto.ts'
import {
  draftOfInspection,
  inspectionFigures,
  newInspection,
  readInspection,
} from '../../../src/renderer/features/shopEvents/inspectionDraft.ts'
import { minutesWords } from '../../../src/renderer/features/shopEvents/minutesWords.ts'
import { readPeople } from '../../../src/renderer/features/shopEvents/pastedPeople.ts'
import {
  draftOfStandstill,
  endedStandstill,
  newStandstill,
  readStandstill,
} from '../../../src/renderer/features/shopEvents/standstillDraft.ts'

const zone = 'Europe/Berlin'
const made = { created_by: 'otto', created_at: '', updated_by: null, updated_at: null }
const shift = { day: '2026-01-12', type: 'SHIFT_1ST' } as const
const night: LineShift = {
  ...{ client_id: 'LINE-A', shift_type: 'SHIFT_2ND', hours: 8, starts_at: '22:00', is_default: false },
}

const stop = (id: number, changes: Partial<DowntimeEvent> = {}): DowntimeEvent => ({
  ...{ id, client_id: 'LINE-A', shift_date: '2026-01-12', shift_type: 'SHIFT_1ST', work_order_id: null },
  ...{ category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30, started_at: null, notes: null },
  ...made,
  ...changes,
})

describe('a standstill as it is typed', () => {
  const filled = {
    ...newStandstill(shift),
    category: 'MATERIAL',
    reason: ' No thread ',
    minutes: '12.5',
  } as const

  test('says what is missing, by field', () => {
    const { input, faults } = readStandstill({ ...newStandstill(shift), day: '' }, [], zone)
    expect(input).toBeNull()
    expect(Object.keys(faults)).toEqual(['category', 'reason', 'shift_date', 'minutes'])
    for (const minutes of ['0', '1441', '-5', 'ten']) {
      expect(readStandstill({ ...filled, minutes }, [], zone).faults).toHaveProperty('minutes')
    }
  })

  // Would catch a start at 02:00 of a night shift that lies 20 hours before the shift.
  test('a start before its shift begins is one of the day after', () => {
    const startOf = (start: string, type: 'SHIFT_1ST' | 'SHIFT_2ND') =>
      readStandstill({ ...filled, start, type }, [night], zone).input?.started_at
    expect(startOf('02:00', 'SHIFT_2ND')).toBe('2026-01-13T01:00:00.000Z')
    expect(startOf('22:10', 'SHIFT_2ND')).toBe('2026-01-12T21:10:00.000Z')
    expect(startOf('02:00', 'SHIFT_1ST')).toBe('2026-01-12T01:00:00.000Z')
    expect(startOf('', 'SHIFT_1ST')).toBeNull()
  })

  // Would catch a change of the reason that moves the start to the full minute.
  test('a start that nobody typed over stays to the second', () => {
    const event = stop(1, { started_at: '2026-01-12T07:15:42.000Z', work_order_id: 'WO-1', notes: 'Again' })
    const draft = draftOfStandstill(event, zone)
    expect(draft.start).toBe('08:15')
    expect(readStandstill({ ...draft, reason: 'Belt' }, [], zone).input).toEqual({
      ...{ category: 'EQUIPMENT', reason: 'Belt', shift_date: '2026-01-12', shift_type: 'SHIFT_1ST' },
      ...{ minutes: 30, started_at: event.started_at, work_order_id: 'WO-1', notes: 'Again' },
    })
    expect(readStandstill({ ...draft, start: '08:16' }, [], zone).input?.started_at).toBe(
      '2026-01-12T07:16:00.000Z',
    )
  })

  test('one that was ended by a tap has its minutes, never none', () => {
    const minutes = (ended_at: string) =>
      endedStandstill({ started_at: '2026-01-12T07:15:42Z', ended_at }, shift, zone).minutes
    const ends = ['2026-01-12T07:17:12Z', '2026-01-12T07:25:42Z', '2026-01-12T07:15:42.500Z']
    expect(ends.map(minutes)).toEqual(['1.5', '10', '0.1'])
  })
})

describe('causes of standstills', () => {
  // By hand: 30 + 30 of 100 minutes are 60 %, 40 the rest.
  test('take minutes, most first; told in other letters, a reason is the same', () => {
    const events = [
      stop(1),
      stop(2, { reason: 'needle broke ' }),
      stop(3, { category: 'MATERIAL', reason: 'No thread', minutes: 40 }),
    ]
    expect(
      downtimePareto(events, 'reason').map(({ reason, ...one }) => [reason, one.minutes, one.events]),
    ).toEqual([
      ['Needle broke', 60, 2],
      ['No thread', 40, 1],
    ])
    expect(downtimePareto(events, 'category')).toMatchObject([
      { category: 'EQUIPMENT', reason: null, share: 60, cumulative: 60 },
      { category: 'MATERIAL', share: 40, cumulative: 100 },
    ])
    expect(downtimePareto([], 'category')).toEqual([])
  })

  test('minutes are said as people say them', () => {
    expect([45, 0.5, 119, 120, 150].map(minutesWords)).toEqual([
      '45 min',
      '0.5 min',
      '119 min',
      '2.0 h',
      '2.5 h',
    ])
  })
})

describe('attendance of a shift', () => {
  const row = (employee_id: string, absent_hours: number, shift_date = '2026-01-12'): Attendance => ({
    ...{ id: 1, client_id: 'LINE-A', shift_date, shift_type: 'SHIFT_1ST', employee_id, scheduled_hours: 8 },
    ...{ absent_hours, absence_reason: null, is_excused: false, ...made },
  })

  test('offers people of days before, in the order of their numbers', () => {
    const grid = attendanceGrid([row('E10', 0)], [row('E9', 8, '2026-01-09'), row('E10', 8, '2026-01-09')])
    expect(grid.map(({ employee, recorded }) => [employee, recorded?.absent_hours])).toEqual([
      ['E9', undefined],
      ['E10', 0],
    ])
    expect(
      lastDayOf([row('A', 0, '2026-01-08'), row('B', 0, '2026-01-09')]).map((one) => one.employee_id),
    ).toEqual(['B'])
    expect(lastDayOf([])).toEqual([])
  })

  test('is summed', () => {
    expect(totalsOf([row('A', 0), row('B', 8), row('C', 2)])).toEqual({
      ...{ people: 3, there: 1, partly: 1, absent: 1, scheduledHours: 24, absentHours: 10 },
    })
  })

  // Would catch a pasted list of which half is lost without a word.
  test('a pasted list is read line by line, and says which lines cannot be', () => {
    const { people, faults } = readPeople('E1\r\n\nE7;8;sick\nE8\t2,5\tdoctor\nE9;9\n;3\nE10;x\nE1;1', 8)
    expect(people).toEqual([
      { employee_id: 'E1', absent_hours: 1, absence_reason: null },
      { employee_id: 'E7', absent_hours: 8, absence_reason: 'sick' },
      { employee_id: 'E8', absent_hours: 2.5, absence_reason: 'doctor' },
    ])
    expect(faults.map(({ row: line }) => line)).toEqual([5, 6, 7])
  })
})

describe('an inspection as it is typed', () => {
  const filled = { ...newInspection(shift), inspected: '100', passed: '95', defects: '7' }

  test('says what is missing or does not fit, by field', () => {
    const faultsOf = (changes: object) => readInspection({ ...filled, ...changes }).faults
    expect(Object.keys(readInspection(newInspection(shift)).faults)).toEqual([
      'units_inspected',
      'units_passed',
      'defects',
    ])
    expect(faultsOf({ passed: '101' })).toEqual({ units_passed: 'More passed than were inspected.' })
    expect(faultsOf({ reworked: '6' })).toEqual({ units_reworked: 'More were reworked than failed.' })
    expect(faultsOf({ inspected: '1.5' })).toHaveProperty('units_inspected')
    expect(faultsOf({ opportunities: '0' })).toHaveProperty('opportunities_per_unit')
    expect(faultsOf({})).toEqual({})
  })

  test('is the same when it is opened and saved again', () => {
    const stored: Inspection = {
      ...{ id: 1, client_id: 'LINE-A', shift_date: '2026-01-12', shift_type: 'SHIFT_1ST' },
      ...{ work_order_id: 'WO-1', style_model: 'ROPER', operation_id: null, units_inspected: 100 },
      ...{ units_passed: 95, defects: 7, opportunities_per_unit: 4, units_reworked: 3, notes: null, ...made },
    }
    const { id: _id, client_id: _line, style_model: _style, ...told } = stored
    expect(readInspection(draftOfInspection(stored)).input).toEqual(
      Object.fromEntries(Object.entries(told).filter(([name]) => !(name in made))),
    )
  })

  // By hand: 95 of 100; 7 defects of 100 × 4 opportunities are 17,500 in a million, of 100 × 1 70,000.
  test('has its yield and defects in a million, or says that there is nothing to divide by', () => {
    const one = { units_inspected: 100, units_passed: 95, defects: 7, opportunities_per_unit: null }
    expect(inspectionFigures(one, 4)).toMatchObject({ fpy: { value: 95 }, dpmo: { value: 17_500 } })
    expect(inspectionFigures(one, null).dpmo.value).toBeCloseTo(70_000)
    expect(inspectionFigures({ ...one, opportunities_per_unit: 2 }, 4).dpmo.value).toBe(35_000)
    expect(inspectionFigures({ ...one, units_inspected: 0 }, 4).fpy).toEqual({
      value: null,
      reason: 'Nothing was inspected.',
    })
  })
})

describe('the days of a view', () => {
  test('a week begins on Monday, whichever day of it is asked for', () => {
    expect(daysOf('week', '2026-01-18')).toEqual(daysOf('week', '2026-01-12'))
    expect(daysOf('week', '2026-01-18')[0]).toBe('2026-01-12')
    expect(daysOf('day', '2026-01-18')).toEqual(['2026-01-18'])
    expect([stepOf('week', '2026-01-18', -1), stepOf('day', '2026-03-01', -1)]).toEqual([
      '2026-01-11',
      '2026-02-28',
    ])
  })

  test('an address without a day is told from one with', () => {
    expect(['2026-01-18', '2026-02-31x', 'today', '2026-13-01'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
