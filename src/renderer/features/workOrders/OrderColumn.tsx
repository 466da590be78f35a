import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Hold, WorkOrder } from '../../../contract/production/workOrder.ts'
import { t } from '../../words/t.ts'
import { OrderCard } from './OrderCard.tsx'
import type { LineOfOrder } from './useOrderLines.ts'
import classes from './WorkOrders.module.css'

interface OrderColumnProps {
  readonly title: string
  /** What the column says while nothing is in it. */
  readonly empty: string
  readonly orders: readonly WorkOrder[]
  readonly total: number
  /** What orders wait for, by their number. */
  readonly holds: ReadonlyMap<string, Hold>
  readonly lineOf: LineOfOrder | null
  readonly today: string
  readonly onOpen: (order: WorkOrder) => void
}

/** As many cards as are looked through; more come when they are asked for. */
const pack = 30

/** The orders of one state. */
export const OrderColumn = (props: OrderColumnProps) => {
  const { title, empty, orders, total, holds, lineOf, today, onOpen } = props
  const id = useId()
  const [most, setMost] = useState(pack)
  return (
    <section className={classes.column} aria-labelledby={id}>
      <h2 id={id} className={classes.columnHead}>
        {title} <span className={classes.quiet}>{total}</span>
      </h2>
      {orders.length === 0 ? (
        <p className={classes.none}>{empty}</p>
      ) : (
        <ul className={classes.cards}>
          {orders.slice(0, most).map((order) => (
            <OrderCard
              key={order.work_order_id}
              order={order}
              hold={holds.get(order.work_order_id)}
              line={lineOf === null ? null : lineOf(order)}
              today={today}
              onOpen={() => onOpen(order)}
            />
          ))}
        </ul>
      )}
      {orders.length > most && (
        <Button variant="default" onClick={() => setMost(most + pack)}>
          {t('{{count}} more', { count: orders.length - most })}
        </Button>
      )}
    </section>
  )
}
