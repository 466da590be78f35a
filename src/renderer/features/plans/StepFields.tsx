import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import type { StepDraft } from './planDraft.ts'

interface StepFieldsProps {
  readonly steps: readonly StepDraft[]
  readonly fault: string | undefined
  readonly onChange: (steps: readonly StepDraft[]) => void
}

/** The characteristics of a plan in the order in which they are measured, each with its number of pieces. */
export const StepFields = ({ steps, fault, onChange }: StepFieldsProps) => {
  const { data, error, refetch } = useOperation('characteristic.list', {})
  const [searched, setSearched] = useState('')
  const known = data ?? []
  const chosen = new Set(steps.map(({ characteristicId }) => characteristicId))
  const add = (value: string | null) => {
    const found = known.find(({ id }) => String(id) === value)
    if (found === undefined) return
    onChange([...steps, { characteristicId: found.id, pieces: String(found.subgroup_size) }])
    setSearched('')
  }
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('Characteristics, in the order in which they are measured')}</legend>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {steps.map((step, i) => {
        const one = known.find(({ id }) => id === step.characteristicId)
        const name = one?.name ?? t('deleted')
        const size = one?.subgroup_size ?? 1
        const measured = one !== undefined && chartDefinition(one.chart_type).kind === 'measurements'
        return (
          <div key={step.characteristicId} className={classes.row}>
            <span className={classes.words}>
              <span>{t('{{place}}. {{name}}', { place: i + 1, name })}</span>
              <span className={classes.quiet}>
                {measured && size > 1
                  ? t('{{code}} · subgroups of {{size}}', { code: one.code, size })
                  : (one?.code ?? '')}
              </span>
            </span>
            <TextInput
              aria-label={t('Pieces of {{name}}', { name })}
              inputMode="numeric"
              rightSection={<span className={classes.quiet}>{t('pcs')}</span>}
              value={step.pieces}
              onChange={({ currentTarget }) =>
                onChange(steps.with(i, { ...step, pieces: currentTarget.value }))
              }
            />
            <span className={classes.icons}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                disabled={i === 0}
                aria-label={t('Measure {{name}} earlier', { name })}
                onClick={() => onChange(steps.toSpliced(i, 1).toSpliced(i - 1, 0, step))}
              >
                <IconArrowUp size={20} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                aria-label={t('Remove {{name}}', { name })}
                onClick={() => onChange(steps.toSpliced(i, 1))}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </span>
          </div>
        )
      })}
      <Select
        label={t('Add a characteristic')}
        placeholder={t('Find by name or code')}
        searchable
        searchValue={searched}
        onSearchChange={setSearched}
        maxDropdownHeight={320}
        nothingFoundMessage={t('No other characteristic has this name.')}
        data={known
          .filter(({ id }) => !chosen.has(id))
          .map(({ id, name, code }) => ({ value: String(id), label: `${name} (${code})` }))}
        value={null}
        onChange={add}
        {...helpOr(fault, t('Pieces must fill whole subgroups: with subgroups of 5, use 5, 10, 15.'))}
      />
    </fieldset>
  )
}
