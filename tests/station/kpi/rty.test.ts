import { expect, test } from 'vitest'
import { kpiRig } from './kpiRig.ts'

test('RTY multiplies the first-pass yields of the steps in their order; started is what the first step saw', () => {
  const { read, inspection, step } = kpiRig()
  step('SEW', 20)
  step('CUT', 10)
  inspection('2026-01-10', { operation_id: 'SEW', units_inspected: 80, units_passed: 60 })
  inspection('2026-01-11', { operation_id: 'CUT', units_inspected: 100, units_passed: 90 })
  inspection('2026-01-12', { units_inspected: 50, units_passed: 49 })
  // CUT 0.9 × SEW 0.75 × end of the line 0.98
  const { summary } = read('rty')
  expect(summary.value).toBeCloseTo(0.9 * 0.75 * 0.98 * 100, 10)
  expect(summary.units_started).toBe(100)
  expect(summary.units_completed_defect_free).toBeCloseTo(100 * 0.9 * 0.75 * 0.98, 10)
  expect(summary.steps).toMatchObject([
    { operation_id: 'CUT', fpy: 90 },
    { operation_id: 'SEW', fpy: 75 },
    { operation_id: null, fpy: 98 },
  ])
})

test('with one step RTY is units without defect ÷ units produced', () => {
  const { read, rows, entry, inspection, settle } = kpiRig()
  rows.order('W-1')
  entry('W-1', { units_produced: 5000, units_defective: 100 })
  inspection('2026-01-10', { operation_id: 'SEW' })
  settle()
  expect(read('rty').summary).toMatchObject({
    value: (4900 / 5000) * 100,
    units_completed_defect_free: 4900,
    units_started: 5000,
  })
})

test('over all lines each counts by its own steps, or by its entries: steps of two lines multiplied with each other', () => {
  const { read, rows, entry, inspection, settle } = kpiRig()
  rows.order('W-1')
  entry('W-1', { units_produced: 1000, units_defective: 500 })
  inspection('2026-01-10', { operation_id: 'CUT', units_inspected: 100, units_passed: 90 })
  inspection('2026-01-10', { operation_id: 'SEW', units_inspected: 100, units_passed: 80 })
  rows.order('W-2', { client_id: 'LINE-B' })
  entry('W-2', { client_id: 'LINE-B', units_produced: 200, units_defective: 10 })
  inspection('2026-01-10', { client_id: 'LINE-B', operation_id: 'CUT' })
  settle()
  // LINE-A: 100 × 0.9 × 0.8 of 100; LINE-B: 190 of 200
  expect(read('rty', { clientId: null }).summary.value).toBeCloseTo(((72 + 190) / (100 + 200)) * 100, 10)
})
