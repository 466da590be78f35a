import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { PeriodFilter } from '../../components/period/PeriodFilter.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Audit.module.css'
import { type AuditFilters, withAuditFilters } from './auditFilters.ts'
import { choicesOf } from './choicesOf.ts'
import { operationWords, tableWords } from './entryWords.ts'

interface AuditFilterBarProps {
  readonly filters: AuditFilters
  readonly onChange: (filters: AuditFilters) => void
}

interface WordFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** How long after the last letter a word counts as whole; looking for texts in a long log takes a while. */
const settledMs = 500

/** A word that is asked for once it is whole: after a pause, with Enter, or when the field is left. */
const WordField = ({ label, value, onChange }: WordFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const ask = useDebouncedCallback((word: string) => onChange(word.trim()), settledMs)
  const give = () => {
    ask.cancel()
    if (typed !== null && typed.trim() !== (value ?? '')) onChange(typed.trim())
    setTyped(null)
  }
  return (
    <TextInput
      className={classes.choice}
      aria-label={label}
      placeholder={label}
      value={typed ?? value ?? ''}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        ask(currentTarget.value)
      }}
      onBlur={give}
      onKeyDown={({ key }) => {
        if (key === 'Enter') give()
      }}
    />
  )
}

/** A field is too narrow for what it offers. */
const wide = { width: 320, position: 'bottom-start' } as const

/** Narrows the audit log down: who, what, of which record, when, and only what was refused. */
export const AuditFilterBar = ({ filters, onChange }: AuditFilterBarProps) => {
  const statistics = useOperation('audit.statistics', {})
  // A new key empties the fields of the period, which the filters do not tell.
  const [cleared, setCleared] = useState(0)
  const change = (changes: Parameters<typeof withAuditFilters>[1]) =>
    onChange(withAuditFilters(filters, changes))
  return (
    <search className={classes.filters} aria-label={t('Filters')}>
      <WordField label={t('Who')} value={filters.actor} onChange={(actor) => change({ actor })} />
      <Select
        className={classes.choice}
        aria-label={t('What')}
        placeholder={t('What')}
        clearable
        searchable
        comboboxProps={wide}
        nothingFoundMessage={t('No such operation was recorded.')}
        data={choicesOf(
          statistics.data?.operations.map(({ operation }) => operation),
          filters.operation,
          operationWords,
        )}
        value={filters.operation ?? null}
        onChange={(operation) => change({ operation: operation ?? undefined })}
      />
      <Select
        className={classes.choice}
        aria-label={t('Table')}
        placeholder={t('Table')}
        clearable
        searchable
        comboboxProps={wide}
        nothingFoundMessage={t('No entry is about such a table.')}
        data={choicesOf(
          statistics.data?.tables.map(({ table }) => table),
          filters.table,
          tableWords,
        )}
        value={filters.table ?? null}
        onChange={(table) => change({ table: table ?? undefined })}
      />
      <WordField label={t('Which record')} value={filters.record} onChange={(record) => change({ record })} />
      <WordField label={t('Text')} value={filters.text} onChange={(text) => change({ text })} />
      <PeriodFilter key={cleared} className={classes.choice} onChange={change} />
      <Checkbox
        className={classes.check}
        label={t('Refused only')}
        checked={filters.success === false}
        onChange={({ currentTarget }) => change({ success: currentTarget.checked ? false : undefined })}
      />
      <Checkbox
        className={classes.check}
        label={t('Measurements too')}
        checked={filters.measurements === true}
        onChange={({ currentTarget }) => change({ measurements: currentTarget.checked ? true : undefined })}
      />
      {Object.keys(filters).length > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            setCleared(cleared + 1)
            onChange({})
          }}
        >
          {t('Show all')}
        </Button>
      )}
    </search>
  )
}
