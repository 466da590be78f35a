import { Link } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shortDay } from '../../components/line/dayWords.ts'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { RecordsAsked } from './PointRecords.tsx'

interface DueOrder {
  readonly work_order_id: string
  readonly style_model: string
  readonly due_on: string
  readonly shipped_on: string | null
  readonly on_time: boolean
  readonly held_by_customer: boolean
}

/** The orders that were shipped or due on some days, late ones first, with a way to all. */
export const PointOrders = ({ asked }: { readonly asked: RecordsAsked }) => {
  const { data, error, refetch } = useOperation('kpi.get', {
    ...asked,
    kpi: 'on_time_delivery',
    aggregation: 'total',
  })
  const orders = Array.isArray(data?.summary.orders) ? (data.summary.orders as readonly DueOrder[]) : []
  return (
    <>
      <h3>{t('Orders shipped or due')}</h3>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {orders.length > 0 && (
        <section className={table.frame} aria-label={t('Orders shipped or due, scrollable')}>
          <table className={table.table} aria-label={t('Orders shipped or due')}>
            <thead>
              <tr>
                <th scope="col">{t('Work order')}</th>
                <th scope="col">{t('Style')}</th>
                <th scope="col">{t('Due')}</th>
                <th scope="col">{t('Shipped')}</th>
                <th scope="col">{t('State')}</th>
                <th scope="col">{t('Held by the customer')}</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <tr key={order.work_order_id}>
                  <th scope="row">{order.work_order_id}</th>
                  <td>{order.style_model}</td>
                  <td>{shortDay(order.due_on)}</td>
                  <td>{order.shipped_on === null ? '–' : shortDay(order.shipped_on)}</td>
                  <td>{order.on_time ? t('On time') : t('Late')}</td>
                  <td>{order.held_by_customer ? t('yes') : t('no')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p>
        <Link href="/production/orders/list">{t('All orders')}</Link>
      </p>
    </>
  )
}
