import { PasswordInput } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'

interface NewPasswordProps {
  readonly label: string
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (password: string) => void
}

/** A password that an administrator chooses for somebody: it lasts until that person signs in. */
export const NewPassword = ({ label, value, fault, onChange }: NewPasswordProps) => (
  <PasswordInput
    label={label}
    name="password"
    autoComplete="new-password"
    maxLength={200}
    value={value}
    aria-invalid={fault !== undefined}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...helpOr(
      fault,
      t(
        'At least 12 characters, and not one that everybody tries. At the next sign-in the person must choose another.',
      ),
    )}
  />
)
