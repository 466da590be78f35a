import type { Inspection } from '../../../contract/production/shopEvents.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { kpiNumber, kpiText } from '../kpi/kpiWords.ts'
import { inspectionFigures } from './inspectionDraft.ts'
import classes from './ShopEvents.module.css'
import type { Opportunities } from './useOpportunities.ts'

interface InspectionTableProps {
  readonly inspections: readonly Inspection[]
  readonly opportunities: Opportunities
  readonly onOpen: (one: Inspection) => void
}

/** Inspections with their figures, the newest day first. */
export const InspectionTable = ({ inspections, opportunities, onOpen }: InspectionTableProps) => (
  <div className={table.frame}>
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
            {t('Passed at once')}
          </th>
          <th scope="col" data-number>
            {t('Defects')}
          </th>
          <th scope="col" data-number data-spare>
            {t('Reworked')}
          </th>
          <th scope="col" data-number>
            {t('First-pass yield')}
          </th>
          <th scope="col" data-number>
            {t('DPMO')}
          </th>
        </tr>
      </thead>
      <tbody>
        {inspections.map((one) => {
          const { fpy, dpmo } = inspectionFigures(one, opportunities.ofStyle(one.style_model))
          return (
            <tr key={one.id}>
              <th scope="row" className={classes.shift}>
                <button type="button" className={classes.link} onClick={() => onOpen(one)}>
                  {`${shortDay(one.shift_date)}, ${shiftTypeWords[one.shift_type]}`}
                </button>
              </th>
              <td>{one.work_order_id ?? '–'}</td>
              <td>{one.operation_id ?? t('the end')}</td>
              <td data-number>{one.units_inspected}</td>
              <td data-number>{one.units_passed}</td>
              <td data-number>{one.defects}</td>
              <td data-number data-spare>
                {one.units_reworked}
              </td>
              <td data-number>{kpiText('fpy', fpy.value)}</td>
              <td data-number>{kpiNumber('dpmo', dpmo.value)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
