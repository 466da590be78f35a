import tableClasses from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { type Difference, differenceOf } from './differenceOf.ts'

/** Longer values are folded. */
const longest = 120

const Value = ({ text, kind }: { readonly text: string | null; readonly kind: 'old' | 'new' }) => {
  if (text === null) return <span className={classes.quiet}>–</span>
  if (text.length <= longest) return <span data-value={kind}>{text}</span>
  return (
    <details data-value={kind}>
      <summary>{`${text.slice(0, 60)}…`}</summary>
      {text}
    </details>
  )
}

const words: Readonly<Record<Difference['kind'], string>> = {
  changed: t('Changed'),
  added: t('Added'),
  removed: t('Removed'),
}

interface DifferenceTableProps {
  readonly before: unknown
  readonly after: unknown
}

/** What an entry changed: field by field, old and new. */
export const DifferenceTable = ({ before, after }: DifferenceTableProps) => {
  const differences = differenceOf(before, after)
  if (differences.length === 0) return <p className={classes.quiet}>{t('No field was changed.')}</p>
  return (
    <div className={tableClasses.frame}>
      <table className={tableClasses.table} aria-label={t('Before and after')}>
        <thead>
          <tr>
            <th scope="col">{t('Field')}</th>
            {before !== null && <th scope="col">{t('Before')}</th>}
            {after !== null && <th scope="col">{t('After')}</th>}
          </tr>
        </thead>
        <tbody className={classes.difference}>
          {differences.map((one) => (
            <tr key={one.field} data-kind={one.kind}>
              <th scope="row">
                {one.field}
                {before !== null && after !== null && one.kind !== 'changed' && (
                  <span className={classes.kind}>{words[one.kind]}</span>
                )}
              </th>
              {before !== null && (
                <td>
                  <Value text={one.before} kind="old" />
                </td>
              )}
              {after !== null && (
                <td>
                  <Value text={one.after} kind="new" />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
