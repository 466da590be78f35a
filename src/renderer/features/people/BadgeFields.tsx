import { PasswordInput, TextInput } from '@mantine/core'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import { digitsOf } from '../session/pinDigits.ts'
import classes from './People.module.css'

interface BadgeFieldsProps {
  readonly badge: string
  readonly pin: string
  readonly pinHelp: string
  readonly faults: FieldFaults
  readonly onBadge: (badge: string) => void
  readonly onPin: (pin: string) => void
}

/** A badge, and the PIN that goes with it. */
export const BadgeFields = ({ badge, pin, pinHelp, faults, onBadge, onPin }: BadgeFieldsProps) => (
  <div className={classes.pair}>
    <TextInput
      label={t('Badge')}
      name="badge"
      autoComplete="off"
      spellCheck={false}
      maxLength={32}
      value={badge}
      // A scanner ends with Enter: the rest of the form is not typed yet.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={({ currentTarget }) => onBadge(currentTarget.value)}
      {...helpOr(faults.badge, t('Scan it, or type its number. It may stay empty.'))}
    />
    <PasswordInput
      label={t('PIN')}
      name="pin"
      autoComplete="off"
      inputMode="numeric"
      value={pin}
      aria-invalid={faults.pin !== undefined}
      onChange={({ currentTarget }) => onPin(digitsOf(currentTarget.value))}
      {...helpOr(faults.pin, pinHelp)}
    />
  </div>
)
