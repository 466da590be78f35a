import { Radio } from '@mantine/core'
import type { ImportCheck, StoredTwin } from '../../../contract/importCheck.ts'
import { countWords } from '../../charts/formatValue.ts'
import { Card } from '../../components/Card.tsx'
import { formatExact } from '../../components/formatTime.ts'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { locale } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'

/** What becomes of subgroups whose characteristic has one at their time already. */
export interface TwinChoices {
  readonly duplicates: 'skip' | 'keep'
  readonly conflicts: 'skip' | 'keep' | 'overwrite'
}

const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, useGrouping: false })
const listed = (values: readonly number[]): string =>
  values
    .slice(0, 8)
    .map((value) => numbers.format(value))
    .join(' · ') + (values.length > 8 ? ' …' : '')

const TwinTable = ({
  twins,
  label,
}: {
  readonly twins: ImportCheck['conflicts']
  readonly label: string
}) => (
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
            <th scope="col">{t('Characteristic')}</th>
            <th scope="col">{t('Time')}</th>
            <th scope="col">{t('In the table')}</th>
            <th scope="col">{t('Stored')}</th>
          </tr>
        </thead>
        <tbody>
          {twins.first.map(
            ({ row, characteristic, timestamp, values, stored, sample_id: id }: StoredTwin) => (
              <tr key={`${row} ${id}`}>
                <td data-number>{countWords(row)}</td>
                <td>{characteristic}</td>
                <td>{formatExact(Date.parse(timestamp))}</td>
                <td>{listed(values)}</td>
                <td>{listed(stored)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
    {twins.count > twins.first.length && (
      <p className={classes.quiet}>{t('The first {{shown}} are shown.', { shown: twins.first.length })}</p>
    )}
  </details>
)

interface TwinsProps {
  readonly check: ImportCheck
  readonly choices: TwinChoices
  readonly onChange: (choices: TwinChoices) => void
}

/** What is stored already: the same once more, or other values at the same time. */
export const Twins = ({ check, choices, onChange }: TwinsProps) => {
  const { may } = useSession()
  const { data: settings } = useOperation('settings.get', {})
  const { duplicates, conflicts } = check
  const isSigned = settings?.signed_operations.includes('sample.correct') ?? false
  return (
    <>
      {duplicates.count > 0 && (
        <Card title={t('{{count}} are stored already', { count: duplicates.count })}>
          <Radio.Group
            label={t('Same characteristic, time and values')}
            value={choices.duplicates}
            onChange={(value) => onChange({ ...choices, duplicates: value === 'keep' ? 'keep' : 'skip' })}
          >
            <div className={classes.answers}>
              <Radio value="skip" label={t('Skip them')} />
              <Radio value="keep" label={t('Keep both: store them once more')} />
            </div>
          </Radio.Group>
          <TwinTable twins={duplicates} label={t('Stored already')} />
        </Card>
      )}
      {conflicts.count > 0 && (
        <Card title={t('{{count}} conflict with what is stored', { count: conflicts.count })}>
          <Radio.Group
            label={t('Same characteristic and time, other values')}
            value={choices.conflicts}
            onChange={(value) =>
              onChange({ ...choices, conflicts: value === 'keep' || value === 'overwrite' ? value : 'skip' })
            }
          >
            <div className={classes.answers}>
              <Radio value="skip" label={t('Skip them: what is stored stays')} />
              <Radio value="keep" label={t('Keep both')} />
              <Radio
                value="overwrite"
                label={t('Overwrite: the table is newer')}
                disabled={isSigned || !may('sample.update')}
              />
            </div>
          </Radio.Group>
          {isSigned && (
            <p className={classes.quiet}>
              {t('This station asks for a signature under each correction, so an import cannot overwrite.')}
            </p>
          )}
          {!isSigned && !may('sample.update') && (
            <p className={classes.quiet}>
              {t('To overwrite takes the right to correct subgroups: ask a leader.')}
            </p>
          )}
          <TwinTable twins={conflicts} label={t('Conflicts')} />
        </Card>
      )}
    </>
  )
}
