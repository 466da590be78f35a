import type { Hold, WorkOrder } from '../../../contract/production/workOrder.ts'
import { formatExact } from '../../components/formatTime.ts'
import { relativeTime } from '../../components/relativeTime.ts'
import { useNow } from '../../components/useNow.ts'
import { t } from '../../words/t.ts'
import { OrderMoves } from './OrderMoves.tsx'
import { OrderProgress } from './OrderProgress.tsx'
import { Attention, Due } from './OrderState.tsx'
import { causeWords, dayWords, priorityWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

interface OrderCardProps {
  readonly order: WorkOrder
  /** What it waits for, where it is on hold. */
  readonly hold: Hold | undefined
  /** Its line, where orders of several are shown. */
  readonly line: string | null
  readonly today: string
  readonly onOpen: () => void
}

const isRaised = ({ priority_level: level, status }: WorkOrder): boolean =>
  (level === 'HIGH' || level === 'URGENT') && status !== 'SHIPPED'

const Held = ({ at, hold }: { readonly at: string; readonly hold: Hold | undefined }) => {
  const now = useNow()
  return (
    <time dateTime={at} title={formatExact(Date.parse(at))}>
      {hold === undefined
        ? t('On hold since {{when}}', { when: relativeTime(Date.parse(at), now) })
        : t('On hold since {{when}}: {{cause}}', {
            when: relativeTime(Date.parse(at), now),
            cause: causeWords[hold.cause],
          })}
    </time>
  )
}

/** One order on the board. Its number opens all of it. */
export const OrderCard = ({ order, hold, line, today, onOpen }: OrderCardProps) => (
  <li className={classes.card} aria-label={order.work_order_id}>
    <div className={classes.cardHead}>
      <button type="button" className={classes.open} onClick={onOpen}>
        {order.work_order_id}
      </button>
      {isRaised(order) && <span className={classes.priority}>{priorityWords[order.priority_level]}</span>}
    </div>
    <p className={classes.what}>
      {order.style_model}
      {order.po_number !== null && <span className={classes.quiet}> · {order.po_number}</span>}
    </p>
    {line !== null && <p className={classes.line}>{line}</p>}
    <OrderProgress order={order} />
    {order.status === 'SHIPPED' ? (
      <p className={classes.quiet}>
        {t('Shipped {{day}}', { day: dayWords(order.shipped_on ?? order.due_on) })}
      </p>
    ) : (
      <Due order={order} today={today} />
    )}
    {order.on_hold_since !== null && (
      <p className={classes.quiet}>
        <Held at={order.on_hold_since} hold={hold} />
      </p>
    )}
    <Attention order={order} today={today} />
    <OrderMoves order={order} brief />
  </li>
)
