import { Button, Select } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { recordLayouts } from '../../../contract/importKind.ts'
import { holdsTimes, isRecordLayout } from '../../../contract/importKinds.ts'
import { type ImportLayout, importLayouts, type Understood } from '../../../contract/importTable.ts'
import { Notice } from '../../components/Notice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { ColumnRow } from './ColumnRow.tsx'
import classes from './Imports.module.css'
import { LineOfRows } from './LineOfRows.tsx'
import { mappingGaps, needsCharacteristic, needsLine } from './mappingGaps.ts'
import { openQuestions } from './openQuestions.ts'
import { Questions } from './Questions.tsx'
import { choiceOf, choicesOf, layoutWords, withChoice } from './roleWords.ts'
import type { ColumnMapping, Mapping } from './savedImport.ts'
import { TimeZoneField } from './TimeZoneField.tsx'
import type { Wizard } from './useWizard.ts'

const limitChoices = [
  { value: 'refuse', label: t('A fault: correct each by hand') },
  { value: 'limit', label: t('The limit itself') },
  { value: 'half', label: t('Half of the limit') },
  { value: 'blank', label: t('Not measured: leave the value out') },
] as const

const layoutChoice = (value: ImportLayout) => ({ value, label: layoutWords[value].word })

const layoutGroups = [
  {
    group: t('Measurements and pieces'),
    items: importLayouts.filter((layout) => !isRecordLayout(layout)).map(layoutChoice),
  },
  { group: t('Production'), items: recordLayouts.map(layoutChoice) },
]

interface ColumnsStepProps {
  readonly wizard: Wizard
  readonly table: Understood
  readonly mapping: Mapping
}

/** What each column holds, changeable, with what only a person can tell asked in plain words. */
export const ColumnsStep = ({ wizard, table, mapping }: ColumnsStepProps) => {
  const { user } = useSession()
  const { data: characteristics = [] } = useOperation('characteristic.list', {})
  const { data: fields = [] } = useOperation('traceField.list', {})
  const list = useRef<HTMLDivElement>(null)
  const { layout, columns, header_row: header, below_detection: below = 'refuse' } = mapping
  const names = table.columns.map(({ name }) => name)
  const questions = openQuestions(table, mapping, table.questions)
  const gaps = mappingGaps(mapping, names, user.client_id)
  const options = characteristics.map(({ id, name, code }) => ({
    value: String(id),
    label: `${name} (${code})`,
  }))
  const choices = choicesOf(layout, fields)
  const isTimed = columns.some((column) => holdsTimes(layout, column))
  const hasLimits = columns.some(
    ({ role }, i) => role === 'value' && (table.columns[i]?.below_detection ?? 0) > 0,
  )
  const change = (changes: Partial<Mapping>) => wizard.changeMapping({ ...mapping, ...changes })
  const changeColumn = (index: number, column: ColumnMapping) =>
    change({ columns: columns.map((one, i) => (i === index ? column : one)) })
  const virtual = useVirtualizer({
    count: columns.length,
    getScrollElement: () => list.current,
    estimateSize: () => 116,
    overscan: 4,
  })
  return (
    <div className={classes.stepBody} aria-busy={wizard.isBusy}>
      <Questions questions={questions} mapping={mapping} onAnswer={wizard.changeMapping} />
      <div className={classes.choices}>
        <Select
          label={t('How the table is laid out')}
          description={layoutWords[layout].purpose}
          allowDeselect={false}
          data={layoutGroups}
          value={layout}
          onChange={(value) =>
            value !== null && void wizard.understand({ header_row: header, layout: value as ImportLayout })
          }
        />
        {needsCharacteristic(mapping) && (
          <Select
            label={t('Characteristic of all rows')}
            description={t('Where no column names it.')}
            placeholder={t('Choose one')}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t('Nothing is called so.')}
            data={options}
            value={mapping.characteristic_id === undefined ? null : String(mapping.characteristic_id)}
            onChange={(value) => {
              const { characteristic_id: _former, ...rest } = mapping
              wizard.changeMapping(value === null ? rest : { ...rest, characteristic_id: Number(value) })
            }}
          />
        )}
        {needsLine(mapping) && <LineOfRows mapping={mapping} onChange={wizard.changeMapping} />}
        {isTimed && <TimeZoneField mapping={mapping} onChange={wizard.changeMapping} />}
        {hasLimits && (
          <Select
            label={t('What <0.01 and <LOD stand for')}
            allowDeselect={false}
            data={[...limitChoices]}
            value={below}
            onChange={(value) => {
              const chosen = limitChoices.find((one) => one.value === value)
              if (chosen !== undefined) change({ below_detection: chosen.value })
            }}
          />
        )}
      </div>
      <section ref={list} className={classes.columnList} aria-label={t('Columns')}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const column = table.columns[index]
            const mapped = columns[index]
            if (column === undefined || mapped === undefined) return null
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.virtual}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ColumnRow
                  column={column}
                  mapped={mapped}
                  layout={layout}
                  below={below}
                  choice={choiceOf(mapped, fields, layout)}
                  choices={choices}
                  characteristics={options}
                  onChoice={(choice) => changeColumn(index, withChoice(mapped, choice))}
                  onChange={(changes) => changeColumn(index, { ...mapped, ...changes })}
                />
              </div>
            )
          })}
        </div>
      </section>
      {gaps.length > 0 && (
        <Notice kind="info">
          {gaps.map((gap) => (
            <p key={gap}>{gap}</p>
          ))}
        </Notice>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => wizard.go('table')}>
          {t('Back')}
        </Button>
        <span className={classes.space} />
        <Button
          disabled={gaps.length > 0 || questions.length > 0 || wizard.isBusy}
          onClick={() => wizard.go('check')}
        >
          {t('Next: check')}
        </Button>
      </div>
    </div>
  )
}
