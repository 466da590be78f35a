import type { InputOf } from '../../../contract/operations.ts'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { typedNumber } from '../../components/typedNumber.ts'
import { t } from '../../words/t.ts'

/** An order as it is typed. */
export interface OrderDraft {
  readonly work_order_id: string
  readonly client_id: string
  readonly style_model: string
  readonly planned_quantity: string
  readonly planned_start_date: string
  readonly planned_ship_date: string
  readonly ideal_cycle_time: string
  readonly priority_level: WorkOrder['priority_level']
  readonly po_number: string
}

export const newOrderDraft = (clientId: string): OrderDraft => ({
  work_order_id: '',
  client_id: clientId,
  style_model: '',
  planned_quantity: '',
  planned_start_date: '',
  planned_ship_date: '',
  ideal_cycle_time: '',
  priority_level: 'STANDARD',
  po_number: '',
})

export const orderDraftOf = (order: WorkOrder): OrderDraft => ({
  work_order_id: order.work_order_id,
  client_id: order.client_id,
  style_model: order.style_model,
  planned_quantity: String(order.planned_quantity),
  planned_start_date: order.planned_start_date ?? '',
  planned_ship_date: order.planned_ship_date ?? '',
  ideal_cycle_time: typedNumber(order.ideal_cycle_time),
  priority_level: order.priority_level,
  po_number: order.po_number ?? '',
})

export type OrderFaults = Readonly<Partial<Record<keyof OrderDraft, string>>>

type OrderInput = InputOf<'workOrder.create'>

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const needed: readonly (readonly [field: keyof OrderDraft, fault: string])[] = [
  ['work_order_id', t('Give the order a number.')],
  ['client_id', t('Say which line makes it.')],
  ['style_model', t('Say which style is made.')],
]

/**
 * The order that a draft stands for, or what is wrong with it by field.
 *
 * @example readOrderDraft(newOrderDraft('ACME')).faults.work_order_id // 'Give the order a number.'
 */
export const readOrderDraft = (
  draft: OrderDraft,
  comma = writesComma(),
): { readonly input: OrderInput | null; readonly faults: OrderFaults } => {
  const faults: Partial<Record<keyof OrderDraft, string>> = {}
  for (const [field, fault] of needed) if (draft[field].trim() === '') faults[field] = fault
  const quantity = /^\d{1,9}$/.test(draft.planned_quantity.trim()) ? Number(draft.planned_quantity) : 0
  if (quantity < 1) faults.planned_quantity = t('Give a whole number, 1 or more.')
  const cycle = parseNumber(draft.ideal_cycle_time, comma)
  if (cycle.kind === 'fault') faults.ideal_cycle_time = cycle.fault
  if (cycle.kind === 'number' && !(cycle.value > 0 && cycle.value <= 1000)) {
    faults.ideal_cycle_time = t('Give hours above 0, up to 1000.')
  }
  const [start, ship] = [orNull(draft.planned_start_date), orNull(draft.planned_ship_date)]
  if (start !== null && ship !== null && ship < start) {
    faults.planned_ship_date = t('The order would be shipped before it starts.')
  }
  if (Object.keys(faults).length > 0) return { input: null, faults }
  return {
    input: {
      work_order_id: draft.work_order_id.trim(),
      client_id: draft.client_id.trim(),
      style_model: draft.style_model.trim(),
      planned_quantity: quantity,
      planned_start_date: start,
      planned_ship_date: ship,
      ideal_cycle_time: cycle.kind === 'number' ? cycle.value : null,
      priority_level: draft.priority_level,
      po_number: orNull(draft.po_number),
    },
    faults,
  }
}

/** What of an order a draft changes; the number and the line of an order stay. */
export const orderChangesOf = (
  order: WorkOrder,
  { work_order_id: _id, client_id: _line, ...input }: OrderInput,
): InputOf<'workOrder.update'>['changes'] =>
  Object.fromEntries(
    Object.entries(input).filter(([name, value]) => order[name as keyof typeof input] !== value),
  )
