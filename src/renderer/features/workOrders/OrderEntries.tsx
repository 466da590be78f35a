import { countWords } from '../../charts/formatValue.ts'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { dayWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

/** What was made of an order last, shift by shift. */
export const OrderEntries = ({ orderId }: { readonly orderId: string }) => {
  const { data } = useOperation('production.list', { work_order_id: orderId, limit: 20 })
  if (data === undefined) return null
  if (data.total === 0) {
    return (
      <p className={classes.quiet}>
        {t('Nothing was recorded for it yet. Entries come from Production, Entry.')}
      </p>
    )
  }
  return (
    <>
      <div className={table.frame}>
        <table className={table.table} aria-label={t('Entries')}>
          <thead>
            <tr>
              <th scope="col">{t('Day')}</th>
              <th scope="col" data-number>
                {t('Units')}
              </th>
              <th scope="col" data-number>
                {t('Defective')}
              </th>
              <th scope="col">{t('By')}</th>
            </tr>
          </thead>
          <tbody>
            {data.results.map((entry) => (
              <tr key={entry.production_entry_id}>
                <td>{dayWords(entry.shift_date)}</td>
                <td data-number>{countWords(entry.units_produced)}</td>
                <td data-number>{countWords(entry.units_defective)}</td>
                <td>{entry.created_by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.total > data.results.length && (
        <p className={classes.quiet}>
          {t('The latest {{shown}} of {{total}}.', {
            shown: data.results.length,
            total: countWords(data.total),
          })}
        </p>
      )}
    </>
  )
}
