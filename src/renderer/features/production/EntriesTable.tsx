import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { countWords } from '../../charts/formatValue.ts'
import { formatNumber, groupedNumber } from '../../components/formatNumber.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'

export const entryStateWords: Readonly<Record<ProductionEntry['status'], string>> = {
  ENTERED: t('Recorded'),
  VERIFIED: t('Verified'),
  VOIDED: t('Voided'),
}

interface EntriesTableProps {
  readonly entries: readonly ProductionEntry[]
  readonly withDay: boolean
  readonly withShift: boolean
  readonly onOpen: (entry: ProductionEntry) => void
}

/** Entries as rows; figures with something filled in carry a mark. */
export const EntriesTable = ({ entries, withDay, withShift, onOpen }: EntriesTableProps) => (
  <section className={table.frame} aria-label={t('Entries, scrollable')}>
    <table className={`${table.table} ${classes.table}`} aria-label={t('Entries')}>
      <thead>
        <tr>
          <th scope="col">{t('Work order')}</th>
          {withDay && <th scope="col">{t('Day')}</th>}
          {withShift && <th scope="col">{t('Shift')}</th>}
          <th scope="col" data-spare>
            {t('Step')}
          </th>
          <th scope="col" data-number>
            {t('Units')}
          </th>
          <th scope="col" data-number>
            {t('Defective')}
          </th>
          <th scope="col" data-number>
            {t('Run time, h')}
          </th>
          <th scope="col" data-number>
            {t('People')}
          </th>
          <th scope="col" data-number>
            {t('Efficiency, %')}
          </th>
          <th scope="col" data-number>
            {t('Performance, %')}
          </th>
          <th scope="col">{t('State')}</th>
          <th scope="col" data-spare>
            {t('By')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const isGuess = entry.inference_flags.includes('ideal_cycle_time')
          return (
            <tr key={entry.production_entry_id} data-voided={entry.status === 'VOIDED' || undefined}>
              <th scope="row" className={classes.named}>
                <button type="button" className={classes.open} onClick={() => onOpen(entry)}>
                  {entry.work_order_id}
                </button>
              </th>
              {withDay && <td className={classes.whole}>{shortDay(entry.shift_date)}</td>}
              {withShift && <td className={classes.whole}>{shiftTypeWords[entry.shift_type]}</td>}
              <td data-spare>{entry.operation_id ?? '–'}</td>
              <td data-number>{countWords(entry.units_produced)}</td>
              <td data-number>{countWords(entry.units_defective)}</td>
              <td data-number>{formatNumber(entry.run_time_hours, 2)}</td>
              <td data-number>{countWords(entry.employees_assigned)}</td>
              <td data-number>
                {isGuess && (
                  <abbr className={classes.guess} title={t('The cycle time was filled in.')}>
                    ≈
                  </abbr>
                )}
                {groupedNumber(entry.efficiency, 2)}
              </td>
              <td data-number>{groupedNumber(entry.performance, 2)}</td>
              <td>{entryStateWords[entry.status]}</td>
              <td data-spare>{entry.created_by}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
