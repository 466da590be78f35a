import { expect, test } from 'vitest'
import { orderStation } from '../../support/orderStation.ts'

const undated = { planned_start_date: null, planned_ship_date: null, planned_quantity: 96 } as const

// Would catch a due day that hangs on another source of the cycle than its entries do.
test('without a ship date an order is due after quantity × cycle, and moves with each source of the cycle', async () => {
  const { call, order, make } = orderStation()
  const get = async () => (await call('workOrder.get', { work_order_id: 'WO-1' })).work_order
  // 96 × 0.25 h is one day.
  expect(await order(undated)).toMatchObject({
    due_on: '2026-03-17',
    inference: [
      { field: 'start_date', source: 'created', confidence: 0.5, value: '2026-03-16' },
      { field: 'planned_ship_date', source: 'cycle', confidence: 0.85, value: '2026-03-17' },
    ],
  })
  // 96 × 0.5 h are two days, 96 × 1 h four, 96 × 0.75 h three.
  await call('client.save', { client_id: 'ACME', ideal_cycle_time: 0.5 })
  expect(await get()).toMatchObject({ due_on: '2026-03-18' })
  await call('style.save', { client_id: 'ACME', style_model: 'ROPER', ideal_cycle_time: 1 })
  expect(await get()).toMatchObject({ due_on: '2026-03-20' })
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { ideal_cycle_time: 0.75 } })
  expect(await get()).toMatchObject({ due_on: '2026-03-19' })
  await make('2026-03-10', 10)
  expect(await get()).toMatchObject({
    started_on: '2026-03-10',
    due_on: '2026-03-13',
    inference: [{ field: 'start_date', source: 'first_entry', confidence: 0.8 }, {}],
  })
  await call('workOrder.update', { work_order_id: 'WO-1', changes: { planned_ship_date: '2026-04-01' } })
  expect(await get()).toMatchObject({ due_on: '2026-04-01', inference: [{ field: 'start_date' }] })
})

// Would catch a mean of a style that is stale for orders that start after its entries.
test('the mean of a style moves the due day of the orders that start in the 30 days after', async () => {
  const { call, order, make } = orderStation()
  await order()
  await order({ ...undated, work_order_id: 'WO-2', planned_start_date: '2026-03-16' })
  const due = async () => (await call('workOrder.get', { work_order_id: 'WO-2' })).work_order.due_on
  expect(await due()).toBe('2026-03-17')
  // 8 h for 8 units: 96 units take 96 h.
  const { production_entry_id } = await make('2026-03-13', 8)
  expect(await due()).toBe('2026-03-20')
  await call('production.void', { entry_id: production_entry_id, reason: 'counted twice' })
  expect(await due()).toBe('2026-03-17')
})

// Would catch a date beyond the calendar that breaks the list.
test('an order that takes a million years is due on the last day of the calendar', async () => {
  const { order } = orderStation()
  const made = await order({ ...undated, planned_quantity: 1_000_000_000, ideal_cycle_time: 1000 })
  expect(made.due_on).toBe('9999-12-31')
})

const at = '2026-03-16'

interface Case {
  readonly name: string
  readonly made: readonly (readonly [day: string, units: number])[]
  readonly due: string | null
  readonly quantity: number
  readonly late: boolean
  readonly risk: boolean
}

const cases: readonly Case[] = [
  // 34 units in a shift of 8.5 h at 0.25 h: 100 take 3 days, Monday to Wednesday.
  { name: 'just fits its shifts', made: [], due: '2026-03-18', quantity: 100, late: false, risk: false },
  { name: 'takes a shift more', made: [], due: '2026-03-17', quantity: 100, late: false, risk: true },
  { name: 'was due yesterday', made: [], due: '2026-03-15', quantity: 100, late: true, risk: false },
  // 60 of 100 in two days: 40 more take two days, today and tomorrow.
  {
    name: 'is done in time at its pace',
    made: [
      ['2026-03-12', 20],
      ['2026-03-13', 40],
    ],
    due: '2026-03-17',
    quantity: 100,
    late: false,
    risk: false,
  },
  {
    name: 'is a day late at its pace',
    made: [
      ['2026-03-12', 20],
      ['2026-03-13', 40],
    ],
    due: at,
    quantity: 100,
    late: false,
    risk: true,
  },
  // Today's shift is told already: the 40 more begin tomorrow.
  {
    name: 'has no shift left today',
    made: [
      ['2026-03-13', 20],
      [at, 40],
    ],
    due: '2026-03-17',
    quantity: 100,
    late: false,
    risk: true,
  },
  {
    name: 'made nothing so far',
    made: [['2026-03-13', 0]],
    due: '2026-06-30',
    quantity: 100,
    late: false,
    risk: true,
  },
  { name: 'has all its units', made: [[at, 100]], due: at, quantity: 100, late: false, risk: false },
  { name: 'promised no day', made: [], due: null, quantity: 100, late: false, risk: false },
]

// Would catch an order at risk that the board shows as calm, or one that cries wolf.
test.each(cases)(
  'an order that $name is late $late, at risk $risk',
  async ({ made, due, quantity, late, risk }) => {
    const { call, order, make } = orderStation(`${at}T12:00:00Z`)
    await call('settings.update', { time_zone: 'UTC' })
    await call('client.save', { client_id: 'ACME' })
    // A standard keeps the cycle where it is.
    await call('style.save', { client_id: 'ACME', style_model: 'ROPER', ideal_cycle_time: 0.25 })
    await order({
      planned_quantity: quantity,
      planned_ship_date: due,
      planned_start_date: due === null ? at : null,
    })
    for (const [day, units] of made) await make(day, units)
    const { work_order } = await call('workOrder.get', { work_order_id: 'WO-1' })
    expect({ late: work_order.is_late, risk: work_order.at_risk }).toEqual({ late, risk })
    expect((await call('workOrder.list', { attention: 'at_risk' })).total).toBe(risk ? 1 : 0)
    expect((await call('workOrder.list', { attention: 'late' })).total).toBe(late ? 1 : 0)
    expect((await call('workOrder.list', {})).results).toEqual([work_order])
  },
)

// Would catch a pace of good and bad units together, or of older days than the last seven.
test('the pace counts good units of the last seven days with entries', async () => {
  const { call, order, make } = orderStation(`${at}T12:00:00Z`)
  await order({ planned_quantity: 100, planned_ship_date: '2026-03-19', planned_start_date: null })
  await make('2026-02-01', 60)
  for (const day of [3, 4, 5, 6, 7, 8, 9]) await make(`2026-03-0${day}`, 3, { units_defective: 1 })
  const { work_order } = await call('workOrder.get', { work_order_id: 'WO-1' })
  // 26 are missing at 2 a day.
  expect(work_order).toMatchObject({ units_produced: 81, units_defective: 7, at_risk: true })
})
