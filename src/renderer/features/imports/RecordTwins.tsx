import { Radio } from '@mantine/core'
import type { ImportRecords, RecordTwin } from '../../../contract/importCheck.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Card } from '../../components/Card.tsx'
import table from '../../components/Table.module.css'
import { locale } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { fieldWord } from './recordWords.ts'
import type { TwinChoices } from './Twins.tsx'

const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, useGrouping: false })

const toldWords = (value: RecordTwin['differences'][number]['given']): string => {
  if (value === null) return t('nothing')
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  return typeof value === 'number' ? numbers.format(value) : value
}

const Differences = ({ twins, label }: { readonly twins: ImportRecords['same']; readonly label: string }) => (
  <details className={classes.corrected}>
    <summary>{t('Show them')}</summary>
    <section
      className={`${table.frame} ${classes.twins}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table className={table.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" data-number>
              {t('Row')}
            </th>
            <th scope="col">{t('Which record')}</th>
            <th scope="col">{t('Stored, and in the table')}</th>
          </tr>
        </thead>
        <tbody>
          {twins.first.map(({ row, record, differences }) => (
            <tr key={row}>
              <td data-number>{countWords(row)}</td>
              <td>{record}</td>
              <td>
                {differences.length === 0
                  ? t('the same')
                  : differences
                      .map(({ field, given, stored }) =>
                        t('{{field}}: {{stored}} → {{given}}', {
                          field: fieldWord(field),
                          stored: toldWords(stored),
                          given: toldWords(given),
                        }),
                      )
                      .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {twins.count > twins.first.length && (
      <p className={classes.quiet}>{t('The first {{shown}} are shown.', { shown: twins.first.length })}</p>
    )}
  </details>
)

interface RecordTwinsProps {
  readonly records: ImportRecords
  readonly choices: TwinChoices
  readonly onChange: (choices: TwinChoices) => void
}

/** Records that are stored already: the same once more, or with something else. */
export const RecordTwins = ({ records, choices, onChange }: RecordTwinsProps) => {
  const { same, different, keeps_both: keeps, may_overwrite: mayOverwrite } = records
  return (
    <>
      {same.count > 0 && (
        <Card title={t('{{count}} are stored already', { count: same.count })}>
          {keeps ? (
            <Radio.Group
              label={t('The same record with the same content')}
              value={choices.duplicates}
              onChange={(value) => onChange({ ...choices, duplicates: value === 'keep' ? 'keep' : 'skip' })}
            >
              <div className={classes.answers}>
                <Radio value="skip" label={t('Skip them')} />
                <Radio value="keep" label={t('Keep both: store them once more')} />
              </div>
            </Radio.Group>
          ) : (
            <p className={classes.quiet}>{t('They are skipped.')}</p>
          )}
          <Differences twins={same} label={t('Stored already')} />
        </Card>
      )}
      {different.count > 0 && (
        <Card title={t('{{count}} differ from what is stored', { count: different.count })}>
          <Radio.Group
            label={t('The same record with another content')}
            value={choices.conflicts}
            onChange={(value) =>
              onChange({ ...choices, conflicts: value === 'keep' || value === 'overwrite' ? value : 'skip' })
            }
          >
            <div className={classes.answers}>
              <Radio value="skip" label={t('Skip them: what is stored stays')} />
              {keeps && <Radio value="keep" label={t('Keep both')} />}
              <Radio value="overwrite" label={t('Overwrite: the table is newer')} disabled={!mayOverwrite} />
            </div>
          </Radio.Group>
          <p className={classes.quiet}>
            {mayOverwrite
              ? t('An empty cell says nothing: what is stored stays.')
              : t('These cannot be overwritten by you: a leader corrects them, by hand or by an import.')}
          </p>
          <Differences twins={different} label={t('Conflicts')} />
        </Card>
      )}
    </>
  )
}
