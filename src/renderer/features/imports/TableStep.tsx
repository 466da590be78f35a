import { Button, Select } from '@mantine/core'
import type { Delimiter, Understood } from '../../../contract/importTable.ts'
import { countWords } from '../../charts/formatValue.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { DelimiterQuestion } from './DelimiterQuestion.tsx'
import classes from './Imports.module.css'
import { mappingGaps } from './mappingGaps.ts'
import { openQuestions } from './openQuestions.ts'
import type { Mapping } from './savedImport.ts'
import { TablePreview } from './TablePreview.tsx'
import type { Wizard } from './useWizard.ts'

const delimiterWords: Readonly<Record<Delimiter, string>> = {
  '\t': t('Tab'),
  ';': t('Semicolon'),
  ',': t('Comma'),
  '|': t('Bar |'),
}

const deepestHeader = 20

interface TableStepProps {
  readonly wizard: Wizard
  readonly table: Understood
  readonly mapping: Mapping
}

/** What was understood of the table: how it is divided, where its header is, and what stands in it. */
export const TableStep = ({ wizard, table, mapping }: TableStepProps) => {
  const { user } = useSession()
  const { isBusy } = wizard
  const { header_row: header, layout } = mapping
  const isUnsure = table.questions.some(({ about }) => about === 'delimiter')
  const names = table.columns.map(({ name }) => name)
  const isTold =
    openQuestions(table, mapping, table.questions).length === 0 &&
    mappingGaps(mapping, names, user.client_id).length === 0
  const facts = [
    t('{{count}} rows', { count: table.rows }),
    t('{{count}} columns', { count: table.columns.length }),
    ...(table.file_name === null ? [] : [table.file_name]),
    ...(table.encoding === null || table.encoding === 'UTF-8' ? [] : [table.encoding]),
    ...(table.remembered ? [t('columns as in the last import with this header')] : []),
  ]
  return (
    <div className={classes.stepBody} aria-busy={isBusy}>
      <p className={classes.quiet}>{facts.join(' · ')}</p>
      {isUnsure && (
        <DelimiterQuestion table={table} onAnswer={(delimiter) => void wizard.understand({ delimiter })} />
      )}
      <div className={classes.choices}>
        {table.format === 'text' && (
          <Select
            label={t('Cells are parted by')}
            allowDeselect={false}
            data={Object.entries(delimiterWords).map(([value, label]) => ({ value, label }))}
            value={table.delimiter}
            onChange={(value) => value !== null && void wizard.understand({ delimiter: value as Delimiter })}
          />
        )}
        {table.sheets.length > 1 && (
          <Select
            label={t('Sheet of the workbook')}
            allowDeselect={false}
            data={table.sheets}
            value={table.sheet}
            onChange={(sheet) => sheet !== null && void wizard.understand({ sheet })}
          />
        )}
        <Select
          label={t('Header')}
          allowDeselect={false}
          data={Array.from({ length: Math.min(deepestHeader, table.rows) + 1 }, (_, row) => ({
            value: String(row),
            label: row === 0 ? t('The table has none') : t('Row {{row}}', { row: countWords(row) }),
          }))}
          value={String(header)}
          onChange={(value) => void wizard.understand({ header_row: Number(value), layout })}
        />
      </div>
      <TablePreview key={`${table.delimiter} ${table.sheet}`} table={table} mapping={mapping} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={wizard.startAgain}>
          {t('Take another table')}
        </Button>
        <span className={classes.space} />
        <Button
          variant={isTold ? 'default' : 'filled'}
          data-autofocus={isTold ? undefined : true}
          disabled={isUnsure || isBusy}
          onClick={() => wizard.go('columns')}
        >
          {t('Next: columns')}
        </Button>
        {isTold && (
          <Button data-autofocus disabled={isUnsure || isBusy} onClick={() => wizard.go('check')}>
            {t('Check now')}
          </Button>
        )}
      </div>
    </div>
  )
}
