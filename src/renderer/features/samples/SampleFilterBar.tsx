import { Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { SampleSource, SampleState, WantedTrace } from '../../../contract/sampleList.ts'
import { PeriodFilter } from '../../components/period/PeriodFilter.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { tracePath } from '../traceability/tracePath.ts'
import classes from './Samples.module.css'
import { type SampleFilters, withSampleFilters } from './sampleFilters.ts'
import { fieldWords, sourceWords } from './sampleWords.ts'
import { TraceSearch } from './TraceSearch.tsx'

interface SampleFilterBarProps {
  readonly filters: SampleFilters
  readonly onChange: (filters: SampleFilters) => void
}

const states: { readonly value: SampleState; readonly label: string }[] = [
  { value: 'open_violation', label: t('Open violation') },
  { value: 'violation', label: t('Any violation') },
  { value: 'excluded', label: t('Left out') },
  { value: 'corrected', label: t('Corrected') },
]

const sources = (Object.entries(sourceWords) as [SampleSource, string][]).map(([value, label]) => ({
  value,
  label,
}))

/** Narrows the subgroups down: what they carry, of which characteristic, when, what became of them, and from where they came. */
export const SampleFilterBar = ({ filters, onChange }: SampleFilterBarProps) => {
  const characteristics = useOperation('characteristic.list', {})
  const fields = useOperation('traceField.list', { include_retired: true })
  // A new key empties the fields of the period, which the filters do not tell.
  const [cleared, setCleared] = useState(0)
  const change = (changes: Parameters<typeof withSampleFilters>[1]) =>
    onChange(withSampleFilters(filters, changes))
  const traces = filters.traces ?? []
  const words = ({ field, value }: WantedTrace): string => {
    const label = fields.data?.find((one) => one.key === field)?.label
    return t('{{label}}: {{value}}', {
      label: field === null ? t('Any field') : fieldWords(label ?? field),
      value,
    })
  }
  return (
    <search className={classes.filters} aria-label={t('Filters')}>
      <TraceSearch onAdd={(trace) => change({ traces: [...traces, trace].slice(-5) })} />
      <Select
        className={classes.choice}
        aria-label={t('Characteristic')}
        placeholder={t('All characteristics')}
        clearable
        searchable
        nothingFoundMessage={t('No characteristic has this name.')}
        data={
          characteristics.data?.map(({ id, name, code }) => ({
            value: String(id),
            label: `${name} (${code})`,
          })) ?? []
        }
        value={filters.characteristic_id === undefined ? null : String(filters.characteristic_id)}
        onChange={(id) => change({ characteristic_id: id === null ? undefined : Number(id) })}
      />
      <PeriodFilter key={cleared} className={classes.choice} onChange={change} />
      <Select
        className={classes.choice}
        aria-label={t('State')}
        placeholder={t('Any state')}
        clearable
        data={states}
        value={filters.state ?? null}
        onChange={(state) => change({ state: (state as SampleState | null) ?? undefined })}
      />
      <Select
        className={classes.choice}
        aria-label={t('Source')}
        placeholder={t('Any source')}
        clearable
        data={sources}
        value={filters.source ?? null}
        onChange={(source) => change({ source: (source as SampleSource | null) ?? undefined })}
      />
      {traces.map((trace, place) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: the same value may be asked for of two fields
          key={place}
          variant="default"
          rightSection={<IconX size={18} aria-hidden="true" />}
          aria-label={t('Take off {{words}}', { words: words(trace) })}
          onClick={() => change({ traces: traces.toSpliced(place, 1) })}
        >
          {words(trace)}
        </Button>
      ))}
      {traces.map(
        (trace) =>
          trace.field !== null &&
          !trace.value.endsWith('*') && (
            <Button
              key={`${trace.field} ${trace.value}`}
              component={Link}
              variant="subtle"
              href={tracePath(trace.field, trace.value)}
            >
              {t('All charts of {{value}}', { value: trace.value })}
            </Button>
          ),
      )}
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
