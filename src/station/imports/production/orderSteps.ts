import type { ImportedOrder } from '../../../contract/importOrder.ts'
import { statusTold } from '../../../contract/importOrder.ts'
import type { OrderState } from '../../../contract/production/workOrder.ts'
import type { RecordWork } from './recordUse.ts'

type Life = ImportedOrder['life']

interface Step {
  readonly status: OrderState
  readonly at?: string | undefined
}

/** The steps between: what is shipped was completed, and what goes on was released or opened again. */
const pathTo = (from: OrderState, to: OrderState): readonly OrderState[] => {
  if (from === to) return []
  if (from === 'ON_HOLD' && (to === 'COMPLETED' || to === 'SHIPPED'))
    return ['ACTIVE', ...pathTo('ACTIVE', to)]
  if (from === 'COMPLETED' && (to === 'ON_HOLD' || to === 'CANCELLED')) return ['ACTIVE', to]
  if (from === 'ACTIVE' && to === 'SHIPPED') return ['COMPLETED', 'SHIPPED']
  return [to]
}

const timeOf = (status: OrderState, life: Life): string | undefined => {
  const { completed_at: completed, shipped_at: shipped, cancelled_at: cancelled, on_hold_since: held } = life
  switch (status) {
    case 'COMPLETED':
      return completed ?? shipped
    case 'SHIPPED':
      return shipped
    case 'CANCELLED':
      return cancelled
    case 'ON_HOLD':
      return held
    case 'ACTIVE':
      return completed ?? shipped ?? cancelled ?? held
  }
}

/**
 * The steps that bring an order from where it is to what a row says of it, each at its time.
 *
 * @example stepsTo('ACTIVE', { shipped_at: '2026-03-05T11:00:00.000Z' }) // COMPLETED, then SHIPPED, both then
 */
export const stepsTo = (from: OrderState, life: Life): readonly Step[] =>
  pathTo(from, statusTold(life)).map((status) => ({ status, at: timeOf(status, life) }))

/** Takes an order through its steps, as the API does. */
export const takeSteps = (
  { call, caller, reason }: RecordWork,
  workOrderId: string,
  from: OrderState,
  life: Life,
): void => {
  for (const { status, at } of stepsTo(from, life)) {
    call('workOrder.setStatus', caller, {
      work_order_id: workOrderId,
      status,
      reason,
      ...(at === undefined ? {} : { at }),
      ...(status === 'ON_HOLD' && life.hold_cause !== undefined ? { hold_cause: life.hold_cause } : {}),
    })
  }
}
