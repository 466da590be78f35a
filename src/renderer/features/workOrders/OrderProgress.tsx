import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { t } from '../../words/t.ts'
import { progressWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

/** How much of an order is made: a bar, and the same in numbers. */
export const OrderProgress = ({ order }: { readonly order: WorkOrder }) => {
  const words = progressWords(order)
  return (
    <div className={classes.progress}>
      <progress
        className={classes.bar}
        aria-label={t('Made of {{id}}: {{words}}', { id: order.work_order_id, words })}
        max={order.planned_quantity}
        value={Math.min(order.units_produced, order.planned_quantity)}
      />
      <span>{words}</span>
    </div>
  )
}
