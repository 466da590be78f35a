import { expect, test } from 'vitest'
import { kpiRig } from './kpiRig.ts'

const asOf = (day: string) => ({ from: day, to: day })

test('WIP aging is days since the start less days on hold: hold time that counts as work', () => {
  const { read, rows, hold } = kpiRig()
  rows.order('W-1', { start_on: '2025-12-01' })
  hold('W-1', '2025-12-05T00:00:00+01:00', '2025-12-15T00:00:00+01:00')
  rows.order('W-2', { start_on: '2026-01-10' })
  // 15 January: 45 days since 1 December, 10 of them on hold; 5 days since 10 January
  expect(read('wip_aging', asOf('2026-01-15')).summary).toMatchObject({
    value: (45 - 10 + 5) / 2,
    average_days: 20,
    orders: 2,
    oldest_wo: { work_order_id: 'W-1', days_in_wip: 45, on_hold_days: 10, active_days: 35 },
    histogram: [
      { from_days: 0, to_days: 7, orders: 1 },
      { from_days: 8, to_days: 14, orders: 0 },
      { from_days: 15, to_days: 30, orders: 0 },
      { from_days: 31, to_days: 60, orders: 1 },
      { from_days: 61, to_days: null, orders: 0 },
    ],
  })
})

test('an order counts from its start until it is closed, also looked at later: history that changes when an order ships', () => {
  const { read, rows } = kpiRig()
  rows.order('W-1', {
    start_on: '2026-01-05',
    status: 'SHIPPED',
    completed_at: Date.parse('2026-01-08T10:00:00Z'),
    shipped_at: Date.parse('2026-01-09T10:00:00Z'),
    shipped_on: '2026-01-09',
  })
  const { data } = read('wip_aging', { from: '2026-01-04', to: '2026-01-09' }, 'daily')
  expect(data.map(({ orders }) => orders)).toEqual([0, 1, 1, 1, 0, 0])
  expect(data.map(({ value }) => value)).toEqual([null, 0, 1, 2, null, null])
})

test('a hold that is still on counts up to now, and a day that is still to come has no figure', () => {
  const { read, rows, hold } = kpiRig()
  rows.order('W-1', { start_on: '2026-01-29', status: 'ON_HOLD' })
  // now is 31 January, 20:00 in Berlin: half a day on hold
  hold('W-1', '2026-01-31T08:00:00+01:00', null)
  const { data } = read('wip_aging', { from: '2026-01-31', to: '2026-02-01' }, 'daily')
  expect(data).toMatchObject([
    { value: 1.5, as_of: '2026-01-31' },
    { value: null, reason: 'This lies in the future.' },
  ])
})

test('the night when clocks go forward has 23 hours: a hold over it that loses or gains a day', () => {
  const { read, rows, hold } = kpiRig()
  rows.order('W-1', { start_on: '2026-03-20' })
  hold('W-1', '2026-03-28T00:00:00+01:00', '2026-03-30T00:00:00+02:00')
  rows.order('W-2', { start_on: '2026-03-20' })
  hold('W-2', '2026-10-24T00:00:00+02:00', '2026-10-26T00:00:00+01:00')
  const now = Date.parse('2026-11-30T12:00:00Z')
  const oldest = (id: string, day: string) =>
    read('wip_aging', { ...asOf(day), workOrderId: id, now }).summary.oldest_wo
  // 11 days from 20 to 31 March; 47 hours on hold
  expect(oldest('W-1', '2026-03-31')).toMatchObject({ days_in_wip: 11, on_hold_days: 47 / 24 })
  // 225 days from 20 March to 31 October; 49 hours on hold
  expect(oldest('W-2', '2026-10-31')).toMatchObject({ days_in_wip: 225, on_hold_days: 49 / 24 })
})

test('active days are never negative: an order on hold from its first day', () => {
  const { read, rows, hold } = kpiRig()
  rows.order('W-1', { start_on: '2026-01-10' })
  hold('W-1', '2026-01-10T00:00:00+01:00', null)
  expect(read('wip_aging', asOf('2026-01-12')).summary).toMatchObject({ value: 0 })
})

const shipped = (due_on: string, shipped_on: string | null) => ({
  due_on,
  shipped_on,
  shipped_at: shipped_on === null ? null : Date.parse(`${shipped_on}T12:00:00Z`),
  status: shipped_on === null ? 'ACTIVE' : 'SHIPPED',
})

test('an order is on time when it ships by its date, late from the day after, and belongs to one day only', () => {
  const { read, rows } = kpiRig()
  rows.order('early', shipped('2026-01-20', '2026-01-12'))
  rows.order('on the day', shipped('2026-01-20', '2026-01-20'))
  rows.order('late', shipped('2026-01-20', '2026-01-25'))
  rows.order('not yet', shipped('2026-01-30', null))
  rows.order('due today', shipped('2026-01-31', null))
  rows.order('cancelled', { ...shipped('2026-01-15', null), status: 'CANCELLED' })
  // on time: early and on the day; late: late and not yet; today's is not late before tomorrow
  expect(read('on_time_delivery').summary).toMatchObject({
    value: (2 / 4) * 100,
    otd: 50,
    total_orders: 4,
    on_time: 2,
    late: 2,
  })
  expect(read('on_time_delivery').summary.orders).toMatchObject([
    { work_order_id: 'late', on_time: false, shipped_on: '2026-01-25' },
    { work_order_id: 'not yet', on_time: false, shipped_on: null },
    { work_order_id: 'early', on_time: true },
    { work_order_id: 'on the day', on_time: true },
  ])
  const days = read('on_time_delivery', {}, 'daily').data.filter(({ total_orders }) => total_orders !== 0)
  expect(days.map(({ date, on_time, late }) => [date, on_time, late])).toEqual([
    ['2026-01-12', 1, 0],
    ['2026-01-20', 1, 1],
    ['2026-01-30', 0, 1],
  ])
})

test('true OTD leaves out orders that the customer held before they shipped: a hold of ours, or one after shipping, left out', () => {
  const { read, rows, hold } = kpiRig()
  rows.order('W-1', shipped('2026-01-10', '2026-01-15'))
  hold('W-1', '2026-01-03T00:00:00Z', '2026-01-05T00:00:00Z', 'CUSTOMER')
  rows.order('W-2', shipped('2026-01-10', '2026-01-15'))
  hold('W-2', '2026-01-03T00:00:00Z', '2026-01-05T00:00:00Z', 'MATERIAL')
  rows.order('W-3', shipped('2026-01-10', '2026-01-09'))
  hold('W-3', '2026-01-11T00:00:00Z', '2026-01-12T00:00:00Z', 'CUSTOMER')
  // W-1 left out: one of two
  expect(read('on_time_delivery').summary).toMatchObject({ otd: (1 / 3) * 100, true_otd: (1 / 2) * 100 })
})

test('orders belong to no shift: figures of one shift that tell of all orders', () => {
  const { readAll, rows } = kpiRig()
  rows.order('W-1', shipped('2026-01-10', '2026-01-10'))
  const { wip_aging, on_time_delivery } = readAll({ shiftType: 'SHIFT_1ST' }).kpis
  expect(wip_aging).toMatchObject({ value: null, reason: 'Orders belong to no shift. Ask for all shifts.' })
  expect(on_time_delivery.value).toBeNull()
})
