import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderStates } from '../../../src/contract/production/workOrder.ts'
import { orderStation } from '../../support/orderStation.ts'

const hour = 3_600_000

const move = fc.record({
  kind: fc.constant('move' as const),
  status: fc.constantFrom(...orderStates),
  back: fc.nat(30),
  wait: fc.nat(40),
})
const told = fc.record({
  kind: fc.constant('told' as const),
  from: fc.integer({ min: -10, max: 200 }),
  hours: fc.nat(60),
  wait: fc.nat(5),
})

// Would catch a hold that is open twice, overlaps another, or outlives its order: WIP aging would count hours twice.
test('the hours on hold never exceed the life of an order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(move, told), { maxLength: 12 }), async (actions) => {
      const { call, order, pass } = orderStation()
      const start = Date.parse('2026-03-16T08:00:00Z')
      let now = start
      await order({ planned_start_date: '2026-03-16' })
      for (const action of actions) {
        now += action.wait * hour
        pass(action.wait)
        const done =
          action.kind === 'move'
            ? call('workOrder.setStatus', {
                work_order_id: 'WO-1',
                status: action.status,
                at: new Date(now - action.back * hour).toISOString(),
                reason: 'asked for',
              })
            : call('hold.record', {
                work_order_id: 'WO-1',
                cause: 'QUALITY',
                held_at: new Date(start + action.from * hour).toISOString(),
                released_at: new Date(start + (action.from + action.hours) * hour).toISOString(),
              })
        await done.catch((error: unknown) => expect(error).toMatchObject({ code: 'UNPROCESSABLE_ENTITY' }))
      }
      const { work_order, steps, holds } = await call('workOrder.get', { work_order_id: 'WO-1' })
      const began = Date.parse(steps[0]?.at ?? '')
      const ended = Date.parse(
        work_order.shipped_at ?? work_order.cancelled_at ?? new Date(now).toISOString(),
      )
      const sum = holds.reduce(
        (hours, { held_at, released_at }) =>
          hours + (released_at === null ? now : Date.parse(released_at)) - Date.parse(held_at),
        0,
      )
      expect(sum).toBeLessThanOrEqual(ended - began)
      expect(holds.filter(({ released_at }) => released_at === null).length).toBe(
        work_order.status === 'ON_HOLD' ? 1 : 0,
      )
      expect(steps.every(({ at }, i) => i === 0 || at >= (steps[i - 1]?.at ?? ''))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

// Would catch a hold that loses its cause, who put it, or the moment of its end.
test('a hold keeps its cause, its reason and both its moments', async () => {
  const { call, order, pass } = orderStation()
  await order()
  pass(2)
  await call('workOrder.setStatus', {
    work_order_id: 'WO-1',
    status: 'ON_HOLD',
    hold_cause: 'CUSTOMER',
    reason: 'they change the colour',
  })
  pass(5)
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'ACTIVE' })
  const { results } = await call('hold.list', { work_order_id: 'WO-1' })
  expect(results).toMatchObject([
    {
      client_id: 'ACME',
      cause: 'CUSTOMER',
      reason: 'they change the colour',
      held_at: '2026-03-16T10:00:00.000Z',
      released_at: '2026-03-16T15:00:00.000Z',
    },
  ])
  expect((await call('hold.list', { open: 'true' })).total).toBe(0)
  expect((await call('hold.list', { date_from: '2026-03-17' })).total).toBe(0)
  expect((await call('hold.list', { date_from: '2026-03-16', date_to: '2026-03-16' })).total).toBe(1)
})

// Would catch an order that goes on without its hold being closed after it is cancelled.
test('cancelling an order on hold ends the hold', async () => {
  const { call, order, pass } = orderStation()
  await order()
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'ON_HOLD' })
  pass(1)
  await call('workOrder.setStatus', { work_order_id: 'WO-1', status: 'CANCELLED' })
  const { holds } = await call('workOrder.get', { work_order_id: 'WO-1' })
  expect(holds).toMatchObject([{ cause: 'OTHER', released_at: '2026-03-16T09:00:00.000Z' }])
})

// Would catch a customer's cause that is taken with thanks and dropped: true on-time delivery counts by it.
test('another cause for an order that is on hold already is refused, and the same one changes nothing', async () => {
  const { call, order } = orderStation()
  await order()
  const hold = { work_order_id: 'WO-1', status: 'ON_HOLD' } as const
  await call('workOrder.setStatus', { ...hold, hold_cause: 'QUALITY' })
  await expect(call('workOrder.setStatus', { ...hold, hold_cause: 'CUSTOMER' })).rejects.toThrow(
    'The work order WO-1 is on hold for QUALITY already. Release it, then hold it for CUSTOMER.',
  )
  await call('workOrder.setStatus', { ...hold, hold_cause: 'QUALITY' })
  await call('workOrder.setStatus', hold)
  expect((await call('workOrder.get', { work_order_id: 'WO-1' })).holds).toHaveLength(1)
})
