import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { OrderProgress } from './OrderProgress.tsx'
import { Attention, Due } from './OrderState.tsx'
import { stateWords } from './orderWords.ts'
import type { LineOfOrder } from './useOrderLines.ts'
import type { Orders } from './useOrders.ts'
import classes from './WorkOrders.module.css'

interface OrderTableProps {
  readonly orders: Orders
  readonly lineOf: LineOfOrder | null
  readonly today: string
  readonly onOpen: (order: WorkOrder) => void
}

const rowHeight = 72
const nearEnd = 60

/** Orders as rows, of which only those in sight are made. */
export const OrderTable = ({ orders, lineOf, today, onOpen }: OrderTableProps) => {
  const columns = lineOf === null ? 6 : 7
  const { rows, total, hasMore, more } = orders
  const frame = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  const first = shown[0]
  const last = shown.at(-1)
  useEffect(() => {
    if (hasMore && (last?.index ?? 0) >= rows.length - nearEnd) more()
  }, [hasMore, last?.index, rows.length, more])
  return (
    <section
      ref={frame}
      className={`${table.frame} ${classes.scroll}`}
      aria-label={t('Work orders, scrollable')}
    >
      <table
        className={`${table.table} ${classes.table}`}
        aria-label={t('Work orders')}
        aria-rowcount={(total ?? rows.length) + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('Work order')}</th>
            {lineOf !== null && <th scope="col">{t('Line')}</th>}
            <th scope="col">{t('Style')}</th>
            <th scope="col" data-spare>
              {t('Purchase order')}
            </th>
            <th scope="col">{t('State')}</th>
            <th scope="col">{t('Units made')}</th>
            <th scope="col">{t('Due')}</th>
          </tr>
        </thead>
        <tbody>
          {first !== undefined && first.start > 0 && (
            <tr className={classes.spacer}>
              <td colSpan={columns} style={{ height: first.start }} />
            </tr>
          )}
          {shown.map(({ index }) => {
            const order = rows[index]
            return (
              order !== undefined && (
                <tr key={order.work_order_id} aria-rowindex={index + 2}>
                  <th scope="row">
                    <button type="button" className={classes.open} onClick={() => onOpen(order)}>
                      {order.work_order_id}
                    </button>
                  </th>
                  {lineOf !== null && <td>{lineOf(order)}</td>}
                  <td>{order.style_model}</td>
                  <td data-spare>{order.po_number ?? '–'}</td>
                  <td>
                    {stateWords[order.status]}
                    <Attention order={order} today={today} />
                  </td>
                  <td>
                    <OrderProgress order={order} />
                  </td>
                  <td>
                    <Due order={order} today={today} />
                  </td>
                </tr>
              )
            )
          })}
          {last !== undefined && last.end < virtual.getTotalSize() && (
            <tr className={classes.spacer}>
              <td colSpan={columns} style={{ height: virtual.getTotalSize() - last.end }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
