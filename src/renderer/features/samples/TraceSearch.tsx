import { Combobox, Select, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { WantedTrace } from '../../../contract/sampleList.ts'
import type { FoundTrace } from '../../../contract/traceability.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Samples.module.css'
import { fieldWords } from './sampleWords.ts'

interface TraceSearchProps {
  readonly onAdd: (trace: WantedTrace) => void
}

const optionOf = ({ field, value }: FoundTrace): string => JSON.stringify([field, value])

/** Looks for a batch, a serial number or any other value: what begins with the letters typed is offered, Enter takes them as they are. */
export const TraceSearch = ({ onAdd }: TraceSearchProps) => {
  const [typed, setTyped] = useState('')
  const [field, setField] = useState<string | null>(null)
  const [settled] = useDebouncedValue(typed.trim(), 120)
  const combobox = useCombobox()
  const fields = useOperation('traceField.list', { include_retired: true })
  const found = useOperation(
    'trace.find',
    { text: settled, limit: 12, ...(field === null ? {} : { field }) },
    { enabled: settled !== '', keep: true },
  )
  const offered = settled === '' ? [] : (found.data ?? [])
  const take = (trace: WantedTrace) => {
    onAdd(trace)
    setTyped('')
    combobox.closeDropdown()
  }
  return (
    <div className={classes.find}>
      <Select
        className={classes.field}
        aria-label={t('Field to search')}
        data={[
          { value: '*', label: t('Any field') },
          ...(fields.data ?? []).map(({ key, label }) => ({ value: key, label: fieldWords(label) })),
        ]}
        allowDeselect={false}
        value={field ?? '*'}
        onChange={(key) => setField(key === '*' ? null : key)}
      />
      <Combobox
        store={combobox}
        onOptionSubmit={(option) => {
          const [key, value] = JSON.parse(option) as [string, string]
          take({ field: key, value })
        }}
      >
        <Combobox.Target>
          <TextInput
            className={classes.typed}
            aria-label={t('Search a batch, part, serial number or operator')}
            placeholder={t('Batch, part, serial no. …')}
            leftSection={<IconSearch size={20} aria-hidden="true" />}
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
              combobox.resetSelectedOption()
            }}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() >= 0 || typed.trim() === '')
                return
              event.preventDefault()
              take({ field, value: typed.trim() })
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={offered.length === 0}>
          <Combobox.Options aria-label={t('Found values')}>
            {offered.map((one) => (
              <Combobox.Option key={optionOf(one)} value={optionOf(one)} className={classes.offered}>
                <strong>{one.value}</strong>
                <span className={classes.quiet}>
                  {t('{{label}} · {{count}} subgroups', { label: fieldWords(one.label), count: one.samples })}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  )
}
