import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { cycleText } from './cycleText.ts'
import { startOfOrder } from './startOfOrder.ts'

// The hours for one unit do not hang on the shift.
const anyShift = 'SHIFT_1ST'

/** The hours for one unit of an order, or what stands in for them, from where, and how sure that is. */
export const OrderCycle = ({ order }: { readonly order: WorkOrder }) => {
  const { work_order_id, ideal_cycle_time } = order
  const { data } = useOperation(
    'production.standards',
    { work_order_id, shift_date: startOfOrder(order), shift_type: anyShift },
    { enabled: ideal_cycle_time === null },
  )
  if (ideal_cycle_time !== null) return cycleText(ideal_cycle_time, 'order')
  return data === undefined ? null : cycleText(data.ideal_cycle_time, data.cycle_source)
}
