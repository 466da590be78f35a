import { TextInput } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import type { DraftProps } from './CharacteristicForm.tsx'
import type { CharacteristicDraft } from './characteristicDraft.ts'

type TextField = {
  [Field in keyof CharacteristicDraft]: string extends CharacteristicDraft[Field] ? Field : never
}[keyof CharacteristicDraft]

interface DraftFieldProps extends DraftProps {
  readonly field: TextField
  readonly label: string
  readonly help: string
  readonly numeric?: boolean
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** One typed field of the form, with its help or what is wrong with it below. */
export const DraftField = ({
  draft,
  faults,
  change,
  field,
  label,
  help,
  numeric = false,
  disabled = false,
  autoFocus = false,
}: DraftFieldProps) => (
  <TextInput
    name={field}
    label={label}
    inputMode={numeric ? 'decimal' : 'text'}
    autoComplete="off"
    disabled={disabled}
    autoFocus={autoFocus}
    value={draft[field]}
    onChange={(event) => change({ [field]: event.currentTarget.value })}
    {...helpOr(faults[field], help)}
  />
)
