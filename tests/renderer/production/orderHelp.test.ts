import { expect, test } from 'vitest'
import type { EntryStandards } from '../../../src/contract/production/productionEntry.ts'
import { orderHelp } from '../../../src/renderer/features/production/orderHelp.ts'

const all = { ids: ['2026-BOOT-7'], areAll: true }

const standards: EntryStandards = {
  work_order_id: '2026-BOOT-7',
  style_model: 'BOOT',
  status: 'ACTIVE',
  ideal_cycle_time: 0.25,
  cycle_source: 'order',
  shift_hours: 8.5,
  pace: null,
  remaining: 0,
  efficiency_target: null,
}

// Would catch an order with more than was ordered that reads as if exactly that were made.
test.each([
  [1500, 'BOOT · 1,500 units still to make'],
  [0, 'BOOT · as many made as were ordered'],
  [-105, 'BOOT · 105 more good units made than ordered'],
])('with %i left it says “%s”', (remaining, words) => {
  expect(orderHelp('2026-BOOT-7', { ...standards, remaining }, all)).toBe(words)
})

// Would catch a number that no order has, of which nobody hears before the entry is recorded.
test('says at once that no open order is meant', () => {
  expect(orderHelp('ZZZ', undefined, all)).toMatch(/^No open order has this number/)
})

// Would catch a warning at half a number, at an empty field, and where the list of orders is not whole or not there yet.
test.each([
  ['boot', all],
  ['', all],
  ['ZZZ', { ...all, areAll: false }],
])('says nothing of the kind at “%s” of %o', (typed, orders) => {
  expect(orderHelp(typed, undefined, orders)).toBe('Scan it, or type a part of it.')
})
