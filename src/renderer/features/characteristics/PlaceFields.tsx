import { Autocomplete } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import classes from './Characteristics.module.css'

const fields = [
  { field: 'line', label: t('Line'), help: t('Production line where it is measured. May be empty.') },
  { field: 'machine', label: t('Machine'), help: t('What makes the piece. May be empty.') },
  { field: 'part', label: t('Part'), help: t('What it is a characteristic of. May be empty.') },
] as const

/** Line, machine and part, by which the board can be grouped, with those that others have as suggestions. */
export const PlaceFields = ({ draft, faults, change }: DraftProps) => {
  const tiles = useBoard()?.tiles ?? []
  return (
    <div className={classes.pair}>
      {fields.map(({ field, label, help }) => (
        <Autocomplete
          key={field}
          label={label}
          maxLength={field === 'part' ? 100 : 64}
          maxDropdownHeight={320}
          data={[...new Set(tiles.flatMap((tile) => tile[field] ?? []))].toSorted()}
          value={draft[field]}
          onChange={(value) => change({ [field]: value })}
          {...helpOr(faults[field], help)}
        />
      ))}
    </div>
  )
}
