import { countWords } from '../../charts/formatValue.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './FilledIn.module.css'
import { type FilledInRow, shareWords } from './filledInRows.ts'

/** How much of each field was recorded and how much filled in, by what, and how sure that is. */
export const FilledInTable = ({ rows }: { readonly rows: readonly FilledInRow[] }) => (
  <section
    className={table.frame}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    tabIndex={0}
    aria-label={t('Recorded and filled in, scrollable')}
  >
    <table className={`${table.table} ${classes.table}`} aria-label={t('Recorded and filled in')}>
      <thead>
        <tr>
          <th scope="col">{t('What')}</th>
          <th scope="col" data-number>
            {t('Recorded')}
          </th>
          <th scope="col" data-number>
            {t('Filled in')}
          </th>
          <th scope="col">{t('What stands in')}</th>
          <th scope="col">{t('Value taken')}</th>
          <th scope="col" data-number>
            {t('How sure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, name, missing, percent, recorded, strategy, value, confidence }) => (
          <tr key={field}>
            <th scope="row">{name}</th>
            <td data-number>
              {shareWords(percent)}
              <span className={classes.of}>{recorded}</span>
            </td>
            <td data-number>{countWords(missing)}</td>
            <td>{strategy}</td>
            <td>{value}</td>
            <td data-number>{confidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
