import { expect, test } from 'vitest'
import { orderTransitions } from '../../../src/contract/production/workOrder.ts'
import { movesFrom } from '../../../src/renderer/features/workOrders/moves.ts'
import { orderFilters } from '../../../src/renderer/features/workOrders/orderFilters.ts'
import {
  attentionWords,
  dueWords,
  progressWords,
} from '../../../src/renderer/features/workOrders/orderWords.ts'

// Would catch a day that is off by one, or a plural that reads “1 days”.
test.each([
  ['2026-03-18', 'Due today'],
  ['2026-03-19', 'Due tomorrow'],
  ['2026-03-20', 'Due in 2 days'],
  ['2026-03-17', 'Due 1 day ago'],
  ['2026-03-01', 'Due 17 days ago'],
  // Over the change of clocks in most of Europe.
  ['2026-04-01', 'Due in 14 days'],
])('due on %s is said as %s', (due, words) => {
  expect(dueWords(due, '2026-03-18')).toBe(words)
})

// Would catch a calm order that cries, and a late one that does not.
test('what needs a person is said, and nothing else', () => {
  const due_on = '2026-03-17'
  expect(attentionWords({ is_late: true, at_risk: false, due_on }, '2026-03-18')).toBe('Late by 1 day')
  expect(attentionWords({ is_late: false, at_risk: true, due_on }, '2026-03-10')).toMatch(/^At risk/)
  expect(attentionWords({ is_late: false, at_risk: false, due_on }, '2026-03-10')).toBeNull()
})

test('progress names defective units where there are some', () => {
  const order = { units_produced: 83, units_defective: 0, planned_quantity: 100 }
  expect(progressWords(order)).toBe('83 of 100')
  expect(progressWords({ ...order, units_defective: 2 })).toBe('83 of 100, 2 defective')
  const many = { units_produced: 1_352_199, units_defective: 17_197, planned_quantity: 2_000_000 }
  expect(progressWords(many)).toBe('1,352,199 of 2,000,000, 17,197 defective')
})

// Would catch a week that ends on Saturday, or begins before today.
test.each([
  ['2026-03-18', '2026-03-22'],
  ['2026-03-22', '2026-03-22'],
  ['2026-03-23', '2026-03-29'],
])('the week of %s ends on %s', (today, end) => {
  expect(orderFilters({ client_id: 'ACME' }, 'week', ' ', today)).toEqual({
    client_id: 'ACME',
    date_from: today,
    date_to: end,
  })
})

test('a search is sent without the blanks around it', () => {
  expect(orderFilters({ client_id: 'ACME' }, 'late', ' wo ', '2026-03-18')).toEqual({
    client_id: 'ACME',
    search: 'wo',
    attention: 'late',
  })
})

// Would catch a button for a step that the station refuses, and a step that has no button.
test('the buttons are the legal steps', () => {
  for (const [from, moves] of Object.entries(movesFrom)) {
    expect(moves.map(({ to }) => to).sort()).toEqual(
      [...orderTransitions[from as keyof typeof orderTransitions]].sort(),
    )
  }
})
