import { Link } from 'wouter'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shortDay } from '../../components/line/dayWords.ts'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { stateWords } from '../workOrders/orderWords.ts'
import classes from './Kpi.module.css'
import type { RecordsAsked } from './PointRecords.tsx'

/** The orders whose ship date lies in some days, with a way to all of them. */
export const PointOrders = ({ asked }: { readonly asked: RecordsAsked }) => {
  const { data, error, refetch } = useOperation('workOrder.list', { ...asked, limit: 200 }, { keep: true })
  return (
    <>
      <h3>{t('Orders due')}</h3>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && data.total === 0 && (
        <p className={classes.quiet}>{t('No order was due on these days.')}</p>
      )}
      {data !== undefined && data.total > 0 && (
        <section className={table.frame} aria-label={t('Orders due, scrollable')}>
          <table className={table.table} aria-label={t('Orders due')}>
            <thead>
              <tr>
                <th scope="col">{t('Order')}</th>
                <th scope="col">{t('Style')}</th>
                <th scope="col">{t('Due')}</th>
                <th scope="col">{t('Shipped')}</th>
                <th scope="col">{t('State')}</th>
              </tr>
            </thead>
            <tbody>
              {data.results.map((order) => (
                <tr key={order.work_order_id}>
                  <th scope="row">{order.work_order_id}</th>
                  <td>{order.style_model}</td>
                  <td>{shortDay(order.due_on)}</td>
                  <td>{order.shipped_on === null ? '–' : shortDay(order.shipped_on)}</td>
                  <td>{stateWords[order.status]}</td>
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
