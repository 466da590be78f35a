import { expect, test } from 'vitest'
import type { WorkOrder } from '../../../src/contract/production/workOrder.ts'
import {
  newOrderDraft,
  type OrderDraft,
  orderChangesOf,
  orderDraftOf,
  readOrderDraft,
} from '../../../src/renderer/features/workOrders/orderDraft.ts'

const draft: OrderDraft = {
  ...newOrderDraft('ACME'),
  work_order_id: ' WO-1 ',
  style_model: 'ROPER',
  planned_quantity: '500',
}

// Would catch a form that sends what nobody typed, or leaves out what somebody did.
test('a draft stands for an order; what is left empty is left to be worked out', () => {
  expect(readOrderDraft(draft).input).toEqual({
    work_order_id: 'WO-1',
    client_id: 'ACME',
    style_model: 'ROPER',
    planned_quantity: 500,
    planned_start_date: null,
    planned_ship_date: null,
    ideal_cycle_time: null,
    priority_level: 'STANDARD',
    po_number: null,
  })
  expect(readOrderDraft({ ...draft, ideal_cycle_time: '0,25' }, true).input?.ideal_cycle_time).toBe(0.25)
})

const faulty: readonly (readonly [Partial<OrderDraft>, keyof OrderDraft, string])[] = [
  [{ work_order_id: ' ' }, 'work_order_id', 'Give the order a number.'],
  [{ client_id: '' }, 'client_id', 'Say which line makes it.'],
  [{ style_model: '' }, 'style_model', 'Say which style is made.'],
  [{ planned_quantity: '' }, 'planned_quantity', 'Give a whole number, 1 or more.'],
  [{ planned_quantity: '0' }, 'planned_quantity', 'Give a whole number, 1 or more.'],
  [{ planned_quantity: '1.5' }, 'planned_quantity', 'Give a whole number, 1 or more.'],
  [{ ideal_cycle_time: '0' }, 'ideal_cycle_time', 'Give hours above 0, up to 1000.'],
  [
    { planned_start_date: '2026-03-02', planned_ship_date: '2026-03-01' },
    'planned_ship_date',
    'The order would be shipped before it starts.',
  ],
]

// Would catch a fault that only the station finds, after the form was sent.
test.each(faulty)('%j is refused at its field', (change, field, fault) => {
  expect(readOrderDraft({ ...draft, ...change })).toEqual({ input: null, faults: { [field]: fault } })
})

const order: WorkOrder = {
  work_order_id: 'WO-1',
  client_id: 'ACME',
  style_model: 'ROPER',
  planned_quantity: 500,
  planned_start_date: '2026-03-01',
  planned_ship_date: null,
  ideal_cycle_time: 0.25,
  priority_level: 'HIGH',
  po_number: 'PO-7',
  status: 'ACTIVE',
  started_on: null,
  completed_at: null,
  shipped_at: null,
  shipped_on: null,
  cancelled_at: null,
  on_hold_since: null,
  units_produced: 0,
  units_defective: 0,
  due_on: '2026-03-06',
  is_late: false,
  at_risk: false,
  inference: [],
  created_by: 'lea',
  created_at: '2026-03-01T08:00:00.000Z',
  updated_by: null,
  updated_at: null,
}

// Would catch an edit that resolves every entry anew though nobody changed the cycle.
test('an edit sends only what is another value than before', () => {
  const same = readOrderDraft(orderDraftOf(order)).input
  expect(same === null ? null : orderChangesOf(order, same)).toEqual({})
  const later = readOrderDraft({
    ...orderDraftOf(order),
    planned_ship_date: '2026-04-01',
    po_number: '',
  }).input
  expect(later === null ? null : orderChangesOf(order, later)).toEqual({
    planned_ship_date: '2026-04-01',
    po_number: null,
  })
})
