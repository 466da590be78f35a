import { expect, test } from 'vitest'
import { type OrderState, orderStates } from '../../../src/contract/production/workOrder.ts'
import { orderStation } from '../../support/orderStation.ts'

/** How an order gets to a state by legal steps, told a second time on purpose. */
const wayTo: Readonly<Record<OrderState, readonly OrderState[]>> = {
  ACTIVE: [],
  ON_HOLD: ['ON_HOLD'],
  COMPLETED: ['COMPLETED'],
  SHIPPED: ['COMPLETED', 'SHIPPED'],
  CANCELLED: ['CANCELLED'],
}

const legal: Readonly<Record<OrderState, readonly OrderState[]>> = {
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'CANCELLED'],
  ON_HOLD: ['ACTIVE', 'CANCELLED'],
  COMPLETED: ['SHIPPED', 'ACTIVE'],
  SHIPPED: [],
  CANCELLED: [],
}

const pairs = orderStates.flatMap((from) => orderStates.map((to) => ({ from, to })))

// Would catch an order that is shipped without being completed, or comes back from where it was shipped or cancelled.
test.each(pairs)('an order that is $from goes to $to only where it may', async ({ from, to }) => {
  const { call, order, pass } = orderStation()
  await order()
  for (const status of wayTo[from]) {
    pass(1)
    await call('workOrder.setStatus', { work_order_id: 'WO-1', status })
  }
  pass(1)
  const before = await call('workOrder.get', { work_order_id: 'WO-1' })
  const move = () => call('workOrder.setStatus', { work_order_id: 'WO-1', status: to, reason: 'asked for' })
  if (from === to || legal[from].includes(to)) expect(await move()).toMatchObject({ status: to })
  else await expect(move()).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
  const after = await call('workOrder.get', { work_order_id: 'WO-1' })
  if (from === to || !legal[from].includes(to)) expect(after).toEqual(before)
  else {
    expect(after.steps).toHaveLength(before.steps.length + 1)
    expect(after.work_order.on_hold_since === null).toBe(to !== 'ON_HOLD')
    expect(after.work_order.completed_at === null).toBe(to !== 'COMPLETED' && to !== 'SHIPPED')
    expect(after.work_order.shipped_at === null).toBe(to !== 'SHIPPED')
    expect(after.work_order.cancelled_at === null).toBe(to !== 'CANCELLED')
    expect(after.holds.filter((hold) => hold.released_at === null)).toHaveLength(to === 'ON_HOLD' ? 1 : 0)
  }
})

// Would catch a refusal that leaves people to guess where the order may go.
test('a refusal says where the order may go', async () => {
  const { call, order } = orderStation()
  await order()
  await expect(
    call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'SHIPPED' }),
  ).rejects.toMatchObject({
    message:
      'The work order WO-1 is ACTIVE. It may become ON_HOLD or COMPLETED or CANCELLED, but not SHIPPED.',
  })
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'CANCELLED' })
  await expect(
    call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'ACTIVE' }),
  ).rejects.toMatchObject({ message: 'The work order WO-1 is CANCELLED, which is final.' })
})

// Would catch a completed order that is opened again without anybody saying why.
test('a completed order is opened again with a reason only', async () => {
  const { call, order } = orderStation()
  await order()
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'COMPLETED' })
  await expect(
    call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'ACTIVE' }),
  ).rejects.toMatchObject({ details: [{ field: 'reason' }] })
  const opened = await call('workOrder.setStatus', {
    work_order_id: 'WO-1',
    status: 'ACTIVE',
    reason: 'ten are short',
  })
  expect(opened).toMatchObject({ status: 'ACTIVE', completed_at: null })
})

// Would catch a ship date of the computer's day where the plant's day is another one.
test('an order is shipped on the day of the plant', async () => {
  const { call, order } = orderStation('2026-03-20T23:30:00Z')
  await call('settings.update', { time_zone: 'Asia/Tokyo' })
  await order({ planned_start_date: '2026-03-01' })
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'COMPLETED' })
  const shipped = await call('workOrder.setStatus', {
    work_order_id: 'WO-1',
    status: 'SHIPPED',
    at: '2026-03-20T23:30:00Z',
  })
  expect(shipped).toMatchObject({ shipped_on: '2026-03-21', is_late: false })
})
