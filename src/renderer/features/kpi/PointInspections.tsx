import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import table from '../../components/Table.module.css'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import type { RecordsAsked } from './PointRecords.tsx'

/** The inspections of some days. */
export const PointInspections = ({ asked }: { readonly asked: RecordsAsked }) => {
  const { data, error, refetch } = useOperation('inspection.list', { ...asked, limit: 200 }, { keep: true })
  return (
    <>
      <h3>{t('Inspections')}</h3>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && data.total === 0 && (
        <p className={classes.quiet}>{t('Nothing was inspected.')}</p>
      )}
      {data !== undefined && data.total > 0 && (
        <section className={table.frame} aria-label={t('Inspections, scrollable')}>
          <table className={table.table} aria-label={t('Inspections')}>
            <thead>
              <tr>
                <th scope="col">{t('Shift')}</th>
                <th scope="col">{t('Work order')}</th>
                <th scope="col">{t('Step')}</th>
                <th scope="col" data-number>
                  {t('Inspected')}
                </th>
                <th scope="col" data-number>
                  {t('Passed')}
                </th>
                <th scope="col" data-number>
                  {t('Defects')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.results.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{`${shortDay(one.shift_date)}, ${shiftTypeWords[one.shift_type]}`}</th>
                  <td>{one.work_order_id ?? '–'}</td>
                  <td>{one.operation_id ?? t('the end')}</td>
                  <td data-number>{one.units_inspected}</td>
                  <td data-number>{one.units_passed}</td>
                  <td data-number>{one.defects}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
