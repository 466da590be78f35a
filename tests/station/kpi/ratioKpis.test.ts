import { expect, test } from 'vitest'
import { kpiRig } from './kpiRig.ts'

const twoDays = () => {
  const rig = kpiRig()
  rig.rows.order('W-1')
  rig.entry('W-1', { shift_date: '2026-01-12', downtime_total_minutes: 51, present: 9 })
  rig.entry('W-1', {
    shift_date: '2026-01-13',
    shift_type: 'SHIFT_2ND',
    units_produced: 40,
    units_defective: 0,
    run_time_hours: 2,
    employees_assigned: 5,
    present: 5,
    shift_hours: 8,
  })
  rig.settle()
  return rig
}

test('efficiency divides hours produced by hours available: the example of the shop, and a mean of ratios in place of a ratio of sums', () => {
  const { read } = twoDays()
  const { data, summary } = read('efficiency', {}, 'daily')
  const day = data.find(({ date }) => date === '2026-01-12')
  // 100 units × 0.25 h = 25 h; 10 people × 8.5 h = 85 h
  expect(day).toMatchObject({
    value: (25 / 85) * 100,
    efficiency: (25 / 85) * 100,
    hours_produced: 25,
    hours_available: 85,
    units_produced: 100,
    employees_assigned: 10,
    reason: null,
  })
  // Σ (25 + 40 × 0.25) ÷ Σ (85 + 5 × 8)
  expect(summary).toMatchObject({
    value: (35 / 125) * 100,
    average_efficiency: (35 / 125) * 100,
    min_efficiency: (10 / 40) * 100,
    max_efficiency: (25 / 85) * 100,
    total_units: 140,
  })
})

test('performance divides hours produced by run time: run time taken for the shift', () => {
  const { data, summary } = twoDays().read('performance', {}, 'weekly')
  // Σ (25 + 10) ÷ Σ (8.5 + 2)
  expect(summary.value).toBeCloseTo((35 / 10.5) * 100, 10)
  expect(data.find(({ date }) => date === '2026-01-12')).toMatchObject({
    date_to: '2026-01-18',
    run_time_hours: 10.5,
  })
})

test('PPM counts defective units in a million produced', () => {
  const { summary } = twoDays().read('ppm')
  expect(summary).toMatchObject({ value: (2 / 140) * 1_000_000, total_defects: 2, total_units: 140 })
})

test('availability leaves standstills out of the planned hours; an event takes the place of what entries say of the shift', () => {
  const { read, rows, settle } = twoDays()
  // 51 minutes of the first shift; the second planned 8 h
  expect(read('availability').summary).toMatchObject({
    value: ((16.5 - 0.85) / 16.5) * 100,
    total_downtime_hours: 0.85,
    planned_hours: 16.5,
  })
  rows.downtime('2026-01-12', 'SHIFT_1ST', 90)
  settle()
  expect(read('availability').summary.value).toBeCloseTo(((16.5 - 1.5) / 16.5) * 100, 10)
})

test('absenteeism counts who was missing by the entries, and by the attendance list where there is one', () => {
  const { read, rows, settle } = twoDays()
  // one of ten missing for 8.5 h; five of five present for 8 h
  expect(read('absenteeism').summary).toMatchObject({
    value: (8.5 / 125) * 100,
    total_absence_hours: 8.5,
    total_scheduled_hours: 125,
  })
  rows.attendance('2026-01-12', 'SHIFT_1ST', 'E-1', 2)
  rows.attendance('2026-01-12', 'SHIFT_1ST', 'E-2', 0)
  settle()
  // of the first shift only the list counts: 2 of 16 h
  expect(read('absenteeism').summary.value).toBeCloseTo((2 / (16 + 40)) * 100, 10)
})

test('DPMO counts the opportunities of the inspection, else of the style, else one: a style without them counted as none', () => {
  const { read, inspection, rows } = kpiRig()
  rows.style('LINE-A', 'ROPER')
  rows.run("UPDATE style SET opportunities_per_unit = 20 WHERE style_model = 'ROPER'")
  inspection('2026-01-10', { opportunities_per_unit: 10, style_model: 'ROPER' })
  inspection('2026-01-11', { style_model: 'ROPER', units_inspected: 50, units_passed: 50, defects: 3 })
  inspection('2026-01-12', { units_inspected: 10, units_passed: 10, defects: 0 })
  // (12 + 3 + 0) ÷ (100 × 10 + 50 × 20 + 10 × 1)
  expect(read('dpmo').summary).toMatchObject({
    value: (15 / 2010) * 1_000_000,
    total_defects: 15,
    total_opportunities: 2010,
  })
  // (90 + 50 + 10) ÷ (100 + 50 + 10)
  expect(read('fpy').summary).toMatchObject({
    value: (150 / 160) * 100,
    units_passed: 150,
    units_inspected: 160,
  })
})

test('nothing to divide by is null with a reason, never 0 or NaN', () => {
  const { read, readAll } = kpiRig()
  expect(read('efficiency').summary).toMatchObject({
    value: null,
    reason: 'No hours were available: nobody was assigned.',
  })
  for (const [kpi, figures] of Object.entries(readAll().kpis)) {
    expect([kpi, figures.value, figures.reason]).toEqual([kpi, null, expect.stringMatching(/\.$/)])
  }
})

test('OEE multiplies its three factors, and its losses add up to the planned hours', () => {
  const rig = twoDays()
  const oee = rig.readOee()
  // (16.5 − 0.85) ÷ 16.5 × 35 ÷ 10.5 × 138 ÷ 140
  expect(oee.oee).toBeCloseTo((15.65 / 16.5) * (35 / 10.5) * (138 / 140) * 100, 9)
  const hours = Object.fromEntries(oee.waterfall.map(({ step, hours }) => [step, hours]))
  expect(hours.planned).toBe(16.5)
  expect(hours.availability_loss).toBeCloseTo(0.85, 10)
  expect(
    (hours.availability_loss ?? 0) +
      (hours.performance_loss ?? 0) +
      (hours.quality_loss ?? 0) +
      (hours.effective ?? 0),
  ).toBeCloseTo(16.5, 9)
  expect(kpiRig().readOee()).toMatchObject({ oee: null, waterfall: [] })
})
