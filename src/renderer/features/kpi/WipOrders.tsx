import { Link } from 'wouter'
import { Card } from '../../components/Card.tsx'
import { formatNumber } from '../../components/formatNumber.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import type { KpiReading } from './kpiFigure.ts'

interface AgeClass {
  readonly from_days: number
  readonly to_days: number | null
  readonly orders: number
}

interface OldOrder {
  readonly work_order_id: string
  readonly days_in_wip: number
  readonly on_hold_days: number
  readonly active_days: number
}

const listOf = <Item,>(value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : [])

const classWords = ({ from_days: from, to_days: to }: AgeClass): string =>
  to === null ? t('over {{days}} days', { days: from - 1 }) : t('{{from}}–{{to}} days', { from, to })

/** How old the open orders are, and the oldest of them. */
export const WipOrders = ({ summary }: { readonly summary: KpiReading }) => {
  const ages = listOf<AgeClass>(summary.histogram)
  const oldest = listOf<OldOrder>(summary.oldest)
  const most = Math.max(1, ...ages.map(({ orders }) => orders))
  return (
    <div className={classes.pair}>
      <Card title={t('Age of open orders')}>
        <ol className={classes.waterfall} aria-label={t('Age of open orders')}>
          {ages.map((age) => (
            <li key={age.from_days}>
              <span>{classWords(age)}</span>
              <span className={classes.track} aria-hidden="true">
                <span
                  className={classes.bar}
                  data-step="planned"
                  style={{ inlineSize: `${(age.orders / most) * 100}%` }}
                />
              </span>
              <span className={classes.amount}>{age.orders}</span>
            </li>
          ))}
        </ol>
      </Card>
      <Card
        title={t('Oldest orders')}
        actions={<Link href="/production/orders/list">{t('All orders')}</Link>}
      >
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Oldest orders')}>
            <thead>
              <tr>
                <th scope="col">{t('Work order')}</th>
                <th scope="col" data-number>
                  {t('Days')}
                </th>
                <th scope="col" data-number>
                  {t('On hold')}
                </th>
                <th scope="col" data-number>
                  {t('Not on hold')}
                </th>
              </tr>
            </thead>
            <tbody>
              {oldest.map((order) => (
                <tr key={order.work_order_id}>
                  <th scope="row">{order.work_order_id}</th>
                  <td data-number>{order.days_in_wip}</td>
                  <td data-number>{formatNumber(order.on_hold_days, 1)}</td>
                  <td data-number>{formatNumber(order.active_days, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  )
}
