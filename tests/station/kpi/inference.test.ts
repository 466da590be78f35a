import { expect, test } from 'vitest'
import { analyzeInference } from '../../../src/station/kpi/analyzeInference.ts'
import { kpiRig } from './kpiRig.ts'

const mixed = () => {
  const rig = kpiRig()
  rig.rows.order('W-1')
  rig.entry('W-1')
  rig.entry('W-1', { shift_date: '2026-01-11', cycle_source: 'rolling', present_source: 'assigned' })
  rig.entry('W-1', { shift_date: '2026-01-12', cycle_source: 'rolling', shift_source: 'shift' })
  rig.entry('W-1', { shift_date: '2026-01-12', cycle_source: 'default', shift_type: 'SHIFT_2ND' })
  rig.settle()
  return rig
}

test('what was filled in is flagged, with where it comes from and how sure it is', () => {
  const { metadata, data } = mixed().read('efficiency', {}, 'daily')
  expect(metadata).toMatchObject({
    inference_applied: true,
    ideal_cycle_time_source: 'mixed',
    inference: [
      { field: 'ideal_cycle_time', source: 'rolling', confidence: 0.75, records: 2 },
      { field: 'ideal_cycle_time', source: 'default', value: 0.25, confidence: 0.5, records: 1 },
      { field: 'shift_hours_scheduled', source: 'shift', confidence: 0.9, records: 1 },
    ],
  })
  const flags = Object.fromEntries(data.map(({ date, inference_flags }) => [date, inference_flags]))
  expect(flags['2026-01-10']).toEqual([])
  expect(flags['2026-01-11']).toEqual(['efficiency_ideal_cycle_time'])
  expect(flags['2026-01-12']).toEqual(['efficiency_ideal_cycle_time', 'efficiency_shift_hours_scheduled'])
})

const told = ({ metadata, data }: ReturnType<ReturnType<typeof kpiRig>['read']>) => ({
  applied: metadata.inference_applied,
  flags: data.flatMap(({ inference_flags }) => inference_flags),
  records: metadata.inference.map(({ field, records }) => [field, records]),
})

const nothing = { applied: false, flags: [], records: [] }

test('absenteeism of attendance is flagged with what entries of the shift leave out, which is not in its number', () => {
  const { rows, entry, settle, read, readAll } = kpiRig()
  rows.order('W-1')
  rows.attendance('2026-01-10', 'SHIFT_1ST', 'E-1', 8.5, 8.5)
  entry('W-1', { shift_source: 'shift', present_source: 'assigned' })
  settle()
  expect(read('absenteeism').summary).toMatchObject({ value: 100, total_scheduled_hours: 8.5 })
  for (const scope of [{}, { shiftType: 'SHIFT_1ST' as const }]) {
    expect(told(read('absenteeism', scope))).toEqual(nothing)
  }
  const { metadata } = readAll()
  expect(metadata.inference_flags).toEqual([
    'efficiency_shift_hours_scheduled',
    'availability_shift_hours_scheduled',
  ])
  // one entry × 3 values and an open order: attendance does not make the entry any more complete
  expect(metadata.data_completeness).toBe(50)
  // of an order its entries alone tell who was there
  expect(told(read('absenteeism', { workOrderId: 'W-1' }))).toMatchObject({
    flags: ['absenteeism_employees_present', 'absenteeism_shift_hours_scheduled'],
  })
})

test('planned hours that an entry recorded are flagged with shorter ones that were filled in beside them', () => {
  const { rows, entry, settle, read, readOee } = kpiRig()
  rows.order('W-1')
  entry('W-1', { shift_hours: 10, shift_hours_scheduled: 10 })
  entry('W-1', { shift_source: 'shift' })
  entry('W-1', { shift_source: 'shift', shift_type: 'SHIFT_2ND', shift_hours: 8 })
  settle()
  expect(read('availability').summary).toMatchObject({ planned_hours: 18 })
  const ofSecond = { applied: true, records: [['shift_hours_scheduled', 1]] }
  expect(told(read('availability'))).toMatchObject(ofSecond)
  expect(told(read('efficiency'))).toMatchObject({ records: [['shift_hours_scheduled', 2]] })
  const first = { shiftType: 'SHIFT_1ST' as const }
  expect(told(read('availability', first))).toEqual(nothing)
  expect(readOee(first).data[0]?.inference_flags).toEqual([])
})

test.each([
  ['order', 'work_order.ideal_cycle_time'],
  ['style', 'style.standard'],
  ['client', 'client.standard'],
  ['rolling', '30_day_average'],
  ['default', 'default'],
])('cycles of source %s are told as %s', (source, told) => {
  const { read, rows, entry, settle } = kpiRig()
  rows.order('W-1')
  entry('W-1', { cycle_source: source })
  settle()
  expect(read('performance').metadata.ideal_cycle_time_source).toBe(told)
  expect(read('ppm').metadata.ideal_cycle_time_source).toBeNull()
})

test('completeness counts recorded values by all: 12 of entries and 1 of an open order, 6 of them filled in', () => {
  const rig = mixed()
  rig.rows.run("UPDATE work_order SET start_source = 'first_entry'")
  const { metadata } = rig.readAll()
  // 4 entries × 3 values + 1 start date; 3 cycles, 1 shift, 1 present and the start were filled in
  expect(metadata.data_completeness).toBeCloseTo(((13 - 6) / 13) * 100, 10)
  expect(metadata.inference_flags).toEqual(
    expect.arrayContaining([
      'efficiency_ideal_cycle_time',
      'wip_aging_start_date',
      'absenteeism_employees_present',
    ]),
  )
})

test('the analysis counts what is missing, names the strategy, and says what to collect', () => {
  const { db, rows } = mixed()
  rows.order('W-2', { due_on: '2026-01-20', due_source: 'cycle' })
  const span = { clientId: 'LINE-A', from: '2026-01-01', to: '2026-01-31' }
  const { data_completeness: found, recommendations } = analyzeInference(db, { ...span, fields: null })
  // 3 of 4 entries: two by the mean of 30 days (0.75), one by default (0.5)
  expect(found.ideal_cycle_time).toMatchObject({
    completeness: 25,
    missing_count: 3,
    total_count: 4,
    inference_strategy: '30_day_average_by_style',
    fallback_value: 0.25,
  })
  expect(found.ideal_cycle_time?.confidence).toBeCloseTo((2 * 0.75 + 0.5) / 3, 10)
  expect(found.planned_ship_date).toMatchObject({ completeness: 50, missing_count: 1, total_count: 2 })
  expect(recommendations).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Collect ideal_cycle_time for style ROPER: 3 entries'),
      expect.stringContaining('1 work order has no planned_ship_date'),
    ]),
  )
  const asked = analyzeInference(db, { ...span, fields: ['employees_present'] })
  expect(Object.keys(asked.data_completeness)).toEqual(['employees_present'])
})
