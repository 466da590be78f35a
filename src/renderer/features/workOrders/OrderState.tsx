import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { attentionWords, dayWords, dueWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

interface OrderStateProps {
  readonly order: WorkOrder
  readonly today: string
}

const isOver = ({ status }: WorkOrder): boolean => status === 'SHIPPED' || status === 'CANCELLED'

/** ◆ and the words where an order is late or at risk; nothing where it is calm. */
export const Attention = ({ order, today }: OrderStateProps) => {
  const words = attentionWords(order, today)
  return words === null ? null : (
    <p className={classes.attention}>
      <StateMark kind="due" hollow={!order.is_late} />
      {words}
    </p>
  )
}

/** When an order is due: how far away, and the day. */
export const Due = ({ order, today }: OrderStateProps) => (
  <span className={classes.due}>
    {!isOver(order) && <span>{dueWords(order.due_on, today)}</span>}
    <time dateTime={order.due_on} className={classes.quiet}>
      {dayWords(order.due_on)}
    </time>
  </span>
)
