import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { createStation } from '../../../src/station/createStation.ts'
import type { Station } from '../../../src/station/station.ts'
import { openWithoutWaiting } from '../../support/openWithoutWaiting.ts'
import { orderStation } from '../../support/orderStation.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

// Would catch entries that keep the standard of a style that their order never had.
test('an order of another style takes its entries and inspections along', async () => {
  const { call, order, make } = orderStation()
  await call('client.save', { client_id: 'ACME' })
  await call('style.save', { client_id: 'ACME', style_model: 'ROPER', ideal_cycle_time: 0.5 })
  await call('style.save', { client_id: 'ACME', style_model: 'CLOG', ideal_cycle_time: 0.25 })
  await order()
  // 100 × 0.5 h of 2 × 8.5 h.
  const made = await make('2026-03-13', 10)
  expect(made.calculated_metrics.efficiency).toBeCloseTo((10 * 0.5 * 100) / 17, 2)
  await call('inspection.record', {
    client_id: 'ACME',
    shift_date: '2026-03-13',
    shift_type: 'SHIFT_1ST',
    work_order_id: 'WO-1',
    units_inspected: 10,
    units_passed: 9,
    defects: 1,
  })
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { style_model: 'CLOG' } })
  const entry = await call('production.get', { entry_id: made.production_entry_id })
  expect(entry).toMatchObject({ style_model: 'CLOG' })
  expect(entry.efficiency).toBeCloseTo((10 * 0.25 * 100) / 17, 2)
  expect((await call('inspection.list', {})).results).toMatchObject([{ style_model: 'CLOG' }])
})

// Would catch a standard or a shift that changes what is shown, but not what was summed.
test('a cycle, a standard and the hours of a shift reach the entries of the past at once', async () => {
  const { call, order, make } = orderStation()
  await order()
  const { production_entry_id: entry_id } = await make('2026-03-13', 10)
  const efficiency = async () => (await call('production.get', { entry_id })).efficiency
  await call('client.save', { client_id: 'ACME', ideal_cycle_time: 0.85 })
  expect(await efficiency()).toBeCloseTo(50, 2)
  await call('style.save', { client_id: 'ACME', style_model: 'ROPER', ideal_cycle_time: 1.7 })
  expect(await efficiency()).toBeCloseTo(100, 2)
  await call('lineShift.save', { client_id: 'ACME', shift_type: 'SHIFT_1ST', hours: 17 })
  expect(await efficiency()).toBeCloseTo(50, 2)
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { ideal_cycle_time: 3.4 } })
  expect(await efficiency()).toBeCloseTo(100, 2)
})

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const noDemo = {
  start: () => Promise.reject(new Error('no demo here')),
  stop: () => Promise.resolve(),
  running: () => false,
}

/** Runs something at a station that is started for it and stopped afterwards. */
const atStation = async <T>(databaseFile: string, work: (station: Station) => Promise<T>): Promise<T> => {
  const { db, close } = openWithoutWaiting(databaseFile)
  const station = createStation({
    ...{ db, databaseFile, version: '0.1.0', masterKeyDigest: '0'.repeat(64), log: silent, demo: noDemo },
    now: () => Date.parse('2026-03-16T08:00:00Z'),
  })
  try {
    return await work(station)
  } finally {
    await station.close()
    close()
  }
}

// Would catch a hold, a step or a day that lives in memory only.
test('an order on hold is as it was after a restart', async () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const id = { work_order_id: 'WO-1' }
  const before = await atStation(file, async ({ handlers }) => {
    await handlers['workOrder.create'](stationCaller, {
      ...{ ...id, client_id: 'ACME', style_model: 'ROPER', planned_quantity: 100, priority_level: 'HIGH' },
      ...{ planned_start_date: '2026-03-16', planned_ship_date: null },
    })
    await handlers['workOrder.setStatus'](stationCaller, {
      ...{ ...id, status: 'ON_HOLD', hold_cause: 'MATERIAL', reason: 'no thread' },
    })
    return handlers['workOrder.get'](stationCaller, id)
  })
  expect(before.holds).toMatchObject([{ cause: 'MATERIAL', released_at: null }])
  await atStation(file, async ({ handlers }) => {
    expect(await handlers['workOrder.get'](stationCaller, id)).toEqual(before)
    const released = await handlers['workOrder.setStatus'](stationCaller, { ...id, status: 'ACTIVE' })
    expect(released).toMatchObject({ status: 'ACTIVE', on_hold_since: null })
  })
})

// Would catch an edit by nobody in particular, or one that tells the log what stayed the same.
test('what is saved as it was leaves no trace in the audit log; what changed leaves both values', async () => {
  const { call, order } = orderStation()
  await order()
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { planned_quantity: 100 } })
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { planned_quantity: 120 } })
  const { results } = await call('audit.list', {})
  const told = results.filter(({ operation }) => operation === 'workOrder.update')
  expect(told).toMatchObject([{ table: 'work_order', record: 'WO-1', changed: ['planned_quantity'] }])
})

// Would catch a start after the ship date that only two changes together make.
test('a day that does not fit the other one, changed before, is refused', async () => {
  const { call, order } = orderStation()
  await order()
  await expect(
    call('workOrder.update', { work_order_id: 'WO-1', changes: { planned_start_date: '2026-03-21' } }),
  ).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
    message: 'The order would be shipped on 2026-03-20, before it starts on 2026-03-21. Change both days.',
  })
})
