import { expect, test } from 'vitest'
import { cycleText } from '../../../src/renderer/features/workOrders/cycleText.ts'
import { startOfOrder } from '../../../src/renderer/features/workOrders/startOfOrder.ts'

// Would catch hours that stand in without their value, their source or how sure they are, and a guess beside hours that were given.
test.each([
  [0.25, 'order', '0.25 h'],
  [0.25, 'style', '0.25 h · standard of the style · 90 % sure'],
  [0.3, 'client', '0.3 h · standard of the line · 80 % sure'],
  [0.0851234, 'rolling', '0.08512 h · mean of the style over the 30 days before its start · 75 % sure'],
  [0.25, 'default', '0.25 h · taken where nothing is known · 50 % sure'],
] as const)('%d h of the %s', (hours, source, words) => {
  expect(cycleText(hours, source).replaceAll('\u00a0', ' ')).toBe(words)
})

// Would catch a mean of other days than those that the station takes.
test('an order starts as planned, with an entry before that, or with what stands in', () => {
  const order = { planned_start_date: '2026-03-05', started_on: null, inference: [], due_on: '2026-04-01' }
  expect(startOfOrder(order)).toBe('2026-03-05')
  expect(startOfOrder({ ...order, started_on: '2026-03-04' })).toBe('2026-03-04')
  expect(startOfOrder({ ...order, started_on: '2026-03-06' })).toBe('2026-03-05')
  const created = {
    field: 'start_date',
    value: '2026-03-01',
    source: 'created',
    confidence: 0.5,
    records: 1,
  } as const
  expect(startOfOrder({ ...order, planned_start_date: null, inference: [created] })).toBe('2026-03-01')
})
