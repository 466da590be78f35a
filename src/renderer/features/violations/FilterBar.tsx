import { Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { ruleIds } from '../../../spc/rule.ts'
import { ruleName } from '../../../spc/rules/ruleRegistry.ts'
import { PeriodFilter } from '../../components/period/PeriodFilter.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { traceTerm } from '../samples/sampleFilters.ts'
import { TraceSearch } from '../samples/TraceSearch.tsx'
import classes from './Violations.module.css'
import { type ViolationFilters, withFilters } from './violationFilters.ts'

interface FilterBarProps {
  readonly filters: ViolationFilters
  readonly onChange: (filters: ViolationFilters) => void
}

const rules = ruleIds.map((id) => ({ value: String(id), label: `${id} · ${told(ruleName(id))}` }))

const severities = [
  { value: 'CRITICAL', label: t('Beyond the limits') },
  { value: 'WARNING', label: t('Pattern within') },
]

/** Narrows violations down; what a bar of the Pareto added stands beside as a button that takes it off. */
export const FilterBar = ({ filters, onChange }: FilterBarProps) => {
  const characteristics = useOperation('characteristic.list', {})
  const causes = useOperation('cause.list', { include_retired: true })
  const shifts = useOperation('shift.list', {})
  // A new key empties the fields of the period, which the filters do not tell.
  const [cleared, setCleared] = useState(0)
  const change = (changes: Parameters<typeof withFilters>[1]) => onChange(withFilters(filters, changes))
  const shift = shifts.data?.shifts.find(({ start }) => start === filters.shift)
  const chips = [
    ['shift', filters.shift && t('Shift: {{name}}', { name: shift?.name ?? filters.shift })],
    [
      'operator_id',
      filters.operator_id && t('Operator: {{operatorId}}', { operatorId: filters.operator_id }),
    ],
    ['trace', filters.trace && t('Carries {{what}}', { what: filters.trace.replace(/^[^:]*:/, '') })],
    ['part_number', filters.part_number && t('Part: {{partNumber}}', { partNumber: filters.part_number })],
  ] as const
  return (
    <search className={classes.filters} aria-label={t('Filters')}>
      <TraceSearch onAdd={(trace) => change({ trace: traceTerm(trace) })} />
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
      <Select
        className={classes.choice}
        aria-label={t('Rule')}
        placeholder={t('All rules')}
        clearable
        data={rules}
        value={filters.rule_id === undefined ? null : String(filters.rule_id)}
        onChange={(id) => change({ rule_id: id === null ? undefined : Number(id) })}
      />
      <Select
        className={classes.choice}
        aria-label={t('Severity')}
        placeholder={t('Any severity')}
        clearable
        data={severities}
        value={filters.severity ?? null}
        onChange={(severity) => change({ severity: (severity as ViolationFilters['severity']) ?? undefined })}
      />
      <Select
        className={classes.choice}
        aria-label={t('Cause')}
        placeholder={t('All causes')}
        clearable
        searchable
        maxDropdownHeight={320}
        nothingFoundMessage={t('No cause has this name.')}
        data={
          causes.data?.map(({ code, label, retired_at }) => ({
            value: code,
            label: retired_at === null ? label : t('{{label}} (retired)', { label }),
          })) ?? []
        }
        value={filters.cause_code ?? null}
        onChange={(code) => change({ cause_code: code ?? undefined })}
      />
      <PeriodFilter key={cleared} className={classes.choice} onChange={change} />
      {chips.map(
        ([name, words]) =>
          words && (
            <Button
              key={name}
              variant="default"
              rightSection={<IconX size={18} aria-hidden="true" />}
              aria-label={t('Take off {{words}}', { words })}
              onClick={() => change({ [name]: undefined })}
            >
              {words}
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
