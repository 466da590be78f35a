import { describe, expect, test } from 'vitest'
import { recomputeLineDay } from '../../../src/station/production/recomputeLineDay.ts'
import { resolveEntries } from '../../../src/station/production/resolveEntries.ts'
import { rollingMean } from '../../../src/station/production/rollingCycle.ts'
import { lineDays } from '../../../src/storage/production/lineDays.ts'
import { productionRows } from '../../support/productionRows.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

interface Numbers {
  readonly cycle_hours: number
  readonly cycle_source: string
  readonly shift_hours: number
  readonly shift_source: string
  readonly present: number
  readonly present_source: string
}

const setUp = () => {
  const { db } = temporaryDatabase()
  const rows = productionRows(db)
  rows.client('LINE-A')
  rows.style('LINE-A', 'ROPER')
  rows.order('WO-1')
  return {
    db,
    rows,
    numbers: (id: number): Numbers =>
      rows.one<Numbers>(
        `SELECT cycle_hours, cycle_source, shift_hours, shift_source, present, present_source
         FROM production_entry WHERE id = ?`,
        id,
      ),
    day: (day: string) => lineDays(db, 'LINE-A', day, day)[0],
  }
}

describe('what stands in for what an entry does not say', () => {
  // A source that is asked too early would hide the order's own cycle.
  test('takes the cycle of the order, else the style, else the line, else the mean, else a quarter of an hour', () => {
    const { db, rows, numbers } = setUp()
    const earlier = rows.entry('WO-1', { shift_date: '2026-01-09', units_produced: 50, run_time_hours: 5 })
    const id = rows.entry('WO-1')
    resolveEntries(db, { entryIds: [earlier, id] })
    expect(numbers(earlier)).toMatchObject({ cycle_hours: 0.25, cycle_source: 'default' })
    expect(numbers(id)).toMatchObject({ cycle_hours: 5 / 50, cycle_source: 'rolling' })
    rows.client('LINE-A', 0.4)
    resolveEntries(db, { clientId: 'LINE-A' })
    expect(numbers(id)).toMatchObject({ cycle_hours: 0.4, cycle_source: 'client' })
    rows.style('LINE-A', 'ROPER', 0.3)
    resolveEntries(db, { clientId: 'LINE-A', styleModel: 'ROPER' })
    expect(numbers(id)).toMatchObject({ cycle_hours: 0.3, cycle_source: 'style' })
    rows.run("UPDATE work_order SET ideal_cycle_time = 0.2 WHERE work_order_id = 'WO-1'")
    resolveEntries(db, { orderId: 'WO-1' })
    expect(numbers(id)).toMatchObject({ cycle_hours: 0.2, cycle_source: 'order' })
  })

  // Hours of the shift that win over what the entry says would rewrite what somebody recorded.
  test('keeps the hours and the people that the entry tells, and fills in those of the shift and all assigned', () => {
    const { db, rows, numbers } = setUp()
    const told = rows.entry('WO-1', { shift_hours_scheduled: 7.5, employees_present: 9 })
    const silent = rows.entry('WO-1')
    resolveEntries(db, { entryIds: [told, silent] })
    expect(numbers(told)).toMatchObject({ shift_hours: 7.5, shift_source: 'entry', present: 9 })
    expect(numbers(told).present_source).toBe('entry')
    expect(numbers(silent)).toMatchObject({ shift_hours: 8.5, shift_source: 'shift', present: 10 })
    expect(numbers(silent).present_source).toBe('assigned')
    rows.insert('line_shift', { client_id: 'LINE-A', shift_type: 'SHIFT_1ST', hours: 9 })
    resolveEntries(db, { clientId: 'LINE-A', shiftType: 'SHIFT_1ST' })
    expect(numbers(told).shift_hours).toBe(7.5)
    expect(numbers(silent).shift_hours).toBe(9)
  })
})

describe('the rolling mean', () => {
  // Means of ratios, or a window that is a day off, would give other numbers.
  test('is run time over units of the 30 days before, without the day itself and what is older', () => {
    const made = [
      { day: '2026-01-10', hours: 1000, units: 1 },
      { day: '2026-01-11', hours: 8, units: 40 },
      { day: '2026-02-09', hours: 4, units: 10 },
      { day: '2026-02-10', hours: 1000, units: 1 },
    ]
    expect(rollingMean(made, '2026-02-10')).toBe((8 + 4) / (40 + 10))
    expect(rollingMean(made, '2026-01-10')).toBeNull()
  })

  // An entry that is added late, changed or voided must move the entries after it, and no others.
  test('moves the entries of the 30 days after a changed one', () => {
    const { db, rows, numbers, day } = setUp()
    const first = rows.entry('WO-1', { shift_date: '2026-01-01', units_produced: 10, run_time_hours: 2 })
    const within = rows.entry('WO-1', { shift_date: '2026-01-31' })
    const beyond = rows.entry('WO-1', { shift_date: '2026-02-01' })
    resolveEntries(db, { entryIds: [first, within, beyond] })
    expect(numbers(within).cycle_hours).toBe(2 / 10)
    expect(numbers(beyond).cycle_hours).toBe(8.5 / 100)
    rows.run('UPDATE production_entry SET units_produced = 40 WHERE id = ?', first)
    resolveEntries(db, { entryIds: [first] })
    expect(numbers(within).cycle_hours).toBe(2 / 40)
    expect(day('2026-01-31')?.producedHours).toBe(100 * (2 / 40))
    rows.run("UPDATE production_entry SET status = 'VOIDED' WHERE id = ?", first)
    resolveEntries(db, { entryIds: [first] })
    expect(numbers(within)).toMatchObject({ cycle_hours: 0.25, cycle_source: 'default' })
    expect(day('2026-01-01')).toBeUndefined()
  })

  // The mean of an entry's former style would keep what is no longer of it.
  test('of both styles follows an order that changes its style', () => {
    const { db, rows, numbers } = setUp()
    rows.order('WO-2', { style_model: 'CLOG' })
    const moved = rows.entry('WO-1', { shift_date: '2026-01-01', units_produced: 10, run_time_hours: 2 })
    const roper = rows.entry('WO-1', { shift_date: '2026-01-02', units_produced: 0 })
    rows.order('WO-3')
    const left = rows.entry('WO-3', { shift_date: '2026-01-03' })
    const clog = rows.entry('WO-2', { shift_date: '2026-01-04', style_model: 'CLOG' })
    resolveEntries(db, { entryIds: [moved, roper, left, clog] })
    expect(numbers(left).cycle_hours).toBe(2 / 10)
    expect(numbers(clog).cycle_source).toBe('default')
    rows.run("UPDATE work_order SET style_model = 'CLOG' WHERE work_order_id = 'WO-1'")
    resolveEntries(db, { orderId: 'WO-1' })
    expect(numbers(left).cycle_source).toBe('default')
    expect(numbers(clog)).toMatchObject({ cycle_hours: 2 / 10, cycle_source: 'rolling' })
  })
})

describe('the sums of a day', () => {
  // Worked by hand from the rules of planned time, standstills and absence.
  test('take the longest shift hours, events before the minutes of entries, and attendance before people present', () => {
    const { db, rows, day } = setUp()
    const on = '2026-01-10'
    rows.run("UPDATE work_order SET ideal_cycle_time = 0.25 WHERE work_order_id = 'WO-1'")
    const entries = [
      rows.entry('WO-1', { downtime_total_minutes: 30, employees_present: 9 }),
      rows.entry('WO-1', { shift_hours_scheduled: 4, employees_assigned: 5, downtime_total_minutes: 30 }),
      rows.entry('WO-1', { shift_type: 'SHIFT_2ND', downtime_total_minutes: 120 }),
    ]
    rows.downtime(on, 'SHIFT_2ND', 15)
    rows.downtime(on, 'SHIFT_2ND', 30)
    rows.downtime(on, 'SAT_OT', 600)
    rows.attendance(on, 'SHIFT_2ND', 'E-1', 8)
    rows.attendance(on, 'SHIFT_2ND', 'E-2', 0)
    rows.attendance(on, 'OTHER', 'E-3', 2, 4)
    resolveEntries(db, { entryIds: entries })
    expect(day(on)).toEqual({
      clientId: 'LINE-A',
      day: on,
      entries: 3,
      units: 300,
      defective: 6,
      employees: 25,
      producedHours: 300 * 0.25,
      availableHours: 10 * 8.5 + 5 * 4 + 10 * 8,
      runHours: 3 * 8.5,
      plannedHours: 8.5 + 8 + 8,
      downtimeHours: 1 + 0.75 + 8,
      scheduledHours: 10 * 8.5 + 5 * 4 + (8 + 8) + 4,
      absentHours: 1 * 8.5 + 8 + 2,
      cycleStyle: 0,
      cycleClient: 0,
      cycleRolling: 0,
      cycleDefault: 0,
      shiftInferred: 2,
      presentInferred: 2,
      plannedInferred: 2,
      scheduledInferred: 1,
      absentInferred: 1,
    })
  })

  // The hours of a shift in which only a standstill is known are those of the shift as it is now.
  test('follow the hours of a shift of which only a standstill is known', () => {
    const { db, rows, day } = setUp()
    rows.downtime('2026-01-10', 'SAT_OT', 60)
    recomputeLineDay(db, 'LINE-A', '2026-01-10')
    expect(day('2026-01-10')).toMatchObject({ plannedHours: 8, downtimeHours: 1, entries: 0 })
    rows.insert('line_shift', { client_id: 'LINE-A', shift_type: 'SAT_OT', hours: 5 })
    resolveEntries(db, { clientId: 'LINE-A', shiftType: 'SAT_OT' })
    expect(day('2026-01-10')).toMatchObject({ plannedHours: 5 })
  })
})
