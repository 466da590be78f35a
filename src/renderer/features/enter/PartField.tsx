import { NativeSelect } from '@mantine/core'
import type { Ref } from 'react'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'

interface PartFieldProps {
  readonly characteristic: Characteristic
  readonly part: string
  readonly fault: string | undefined
  readonly readOnly: boolean
  readonly field: Ref<HTMLSelectElement>
  readonly onChange: (part: string) => void
}

/** The part number: a choice of those that a short-run chart knows. It stays for the next entry. */
export const PartField = ({ characteristic, part, fault, readOnly, field, onChange }: PartFieldProps) => {
  const known = characteristic.chart_params.parts ?? []
  const target = known.find(({ part_number }) => part_number === part)?.target
  return (
    <NativeSelect
      ref={field}
      className={classes.batch}
      label={t('Part number')}
      autoFocus
      disabled={readOnly}
      data={[
        { value: '', label: t('Choose the part') },
        ...known.map(({ part_number }) => ({ value: part_number, label: part_number })),
      ]}
      value={part}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...helpOr(
        fault,
        target === undefined
          ? t('Stays for the next one.')
          : t('Target {{target}}. Stays for the next one.', { target }),
      )}
    />
  )
}
