import { isRecordLayout } from '../../../contract/importKinds.ts'
import type { ImportStatus } from '../../../contract/importRun.ts'
import { countWords } from '../../charts/formatValue.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Imports.module.css'
import { rowSentence } from './rowSentence.ts'
import { undoWords } from './undoWords.ts'

/** What an import stored, and what it did not. */
export const ImportFacts = ({ status }: { readonly status: ImportStatus }) => {
  const { layout, stored, corrected, skipped, refused, problem, faults, undone_by: undoneBy } = status
  return (
    <>
      {problem !== null && <p>{told(problem)}</p>}
      <p className={classes.verdict}>
        {[
          t('{{count}} stored', { count: stored }),
          ...(corrected === 0 ? [] : [t('{{count}} overwritten', { count: corrected })]),
          ...(skipped === 0 ? [] : [t('{{count}} skipped', { count: skipped })]),
          ...(refused === 0 ? [] : [t('{{count}} refused', { count: refused })]),
        ].join(' · ')}
      </p>
      {undoneBy !== null && isRecordLayout(layout) && (
        <p>
          {t('Undone by {{name}}.', { name: undoneBy })} {undoWords(layout)}
        </p>
      )}
      {undoneBy !== null && !isRecordLayout(layout) && (
        <p>
          {t(
            'Undone by {{name}}. Its subgroups are left out of the charts with a reason, and nothing that was measured is deleted.',
            {
              name: undoneBy,
            },
          )}{' '}
          {t('Limits that were frozen from them stay: revise them where they no longer fit.')}
        </p>
      )}
      {faults.length > 0 && (
        <details className={classes.corrected}>
          <summary>{t('{{count}} reasons why rows were left out', { count: faults.length })}</summary>
          <section
            className={`${table.frame} ${classes.twins}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={t('Rows that were left out')}
          >
            <table className={table.table}>
              <tbody>
                {faults.slice(0, 200).map((fault) => (
                  <tr key={`${fault.row} ${fault.column} ${fault.message}`}>
                    <th scope="row">{t('Row {{row}}', { row: countWords(fault.row) })}</th>
                    <td>{fault.column_name}</td>
                    <td>{rowSentence(fault.message)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </>
  )
}
