import { Select, TextInput } from '@mantine/core'
import { holdsDates, holdsNumbers } from '../../../contract/importKinds.ts'
import type { Understood } from '../../../contract/importTable.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import type { ColumnChoice } from './roleWords.ts'
import type { ColumnMapping, Mapping } from './savedImport.ts'

interface ColumnRowProps {
  readonly column: Understood['columns'][number]
  readonly mapped: ColumnMapping
  readonly layout: Mapping['layout']
  readonly below: Mapping['below_detection']
  readonly choice: string
  readonly choices: readonly ColumnChoice[]
  readonly characteristics: readonly ColumnChoice[]
  readonly onChoice: (choice: string) => void
  readonly onChange: (changes: Partial<ColumnMapping>) => void
}

const signs = [
  { value: 'comma', label: t('Comma: 1,5') },
  { value: 'point', label: t('Point: 1.5') },
]

const orders = [
  { value: 'dmy', label: t('Day, month, year') },
  { value: 'mdy', label: t('Month, day, year') },
  { value: 'ymd', label: t('Year, month, day') },
]

/** What one column holds, and how its numbers or dates are written. */
export const ColumnRow = ({
  column,
  mapped,
  layout,
  below,
  choice,
  choices,
  characteristics,
  onChoice,
  onChange,
}: ColumnRowProps) => {
  const { role } = mapped
  const facts = [
    ...column.examples
      .slice(0, 3)
      .map((example) => (example.length > 24 ? `${example.slice(0, 24)}…` : example)),
  ]
  const more = [
    ...(column.unit === null ? [] : [t('in {{unit}}', { unit: column.unit })]),
    ...(column.blanks === 0 ? [] : [t('{{count}} blank cells', { count: column.blanks })]),
    ...(column.below_detection === 0
      ? []
      : [t('{{count}} below a limit', { count: column.below_detection })]),
  ]
  const { name } = column
  const takesLimit = role === 'value' && column.below_detection > 0 && (below === 'limit' || below === 'half')
  return (
    <fieldset className={classes.column} aria-label={name}>
      <div className={classes.examples}>
        <p className={classes.columnName}>{name}</p>
        <p>
          {facts.length === 0 ? t('empty') : facts.join(' · ')}
          {more.length > 0 && <span className={classes.quiet}> ({more.join(', ')})</span>}
        </p>
      </div>
      <div className={classes.columnFields}>
        <Select
          aria-label={t('What {{column}} holds', { column: name })}
          allowDeselect={false}
          data={[...choices]}
          value={choice}
          onChange={(value) => value !== null && onChoice(value)}
        />
        {layout === 'wide' && role === 'value' && (
          <Select
            aria-label={t('Characteristic of {{column}}', { column: name })}
            placeholder={t('Characteristic')}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t('Nothing is called so.')}
            data={[...characteristics]}
            value={mapped.characteristic_id === undefined ? null : String(mapped.characteristic_id)}
            onChange={(value) => value !== null && onChange({ characteristic_id: Number(value) })}
          />
        )}
        {holdsNumbers(layout, mapped) && (
          <Select
            aria-label={t('Decimal sign of {{column}}', { column: name })}
            placeholder={t('Decimal sign?')}
            allowDeselect={false}
            data={signs}
            value={mapped.decimal ?? null}
            onChange={(value) =>
              value !== null && onChange({ decimal: value === 'comma' ? 'comma' : 'point' })
            }
          />
        )}
        {holdsDates(layout, mapped) && (
          <Select
            aria-label={t('Order of the dates of {{column}}', { column: name })}
            placeholder={t('Day or month first?')}
            allowDeselect={false}
            data={orders}
            value={mapped.date_order ?? null}
            onChange={(value) => {
              if (value === 'dmy' || value === 'mdy' || value === 'ymd') onChange({ date_order: value })
            }}
          />
        )}
        {takesLimit && (
          <TextInput
            aria-label={t('Limit of detection of {{column}}', { column: name })}
            placeholder={t('Limit of detection')}
            inputMode="decimal"
            defaultValue={mapped.detection_limit ?? ''}
            onBlur={(event) => {
              const limit = parseNumber(event.currentTarget.value, writesComma())
              if (limit.kind === 'number' && limit.value > 0) onChange({ detection_limit: limit.value })
            }}
          />
        )}
      </div>
    </fieldset>
  )
}
