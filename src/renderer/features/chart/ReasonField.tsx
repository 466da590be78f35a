import { TextInput } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import type { Reason } from './useReason.ts'

interface ReasonFieldProps {
  readonly reason: Reason
  readonly help: string
  readonly fault: string | undefined
  /** Where the form asks for nothing else. */
  readonly autoFocus?: boolean
}

/** Where the reason for a change of a stored subgroup is written. */
export const ReasonField = ({ reason, help, fault, autoFocus = false }: ReasonFieldProps) => (
  <TextInput
    label={t('Reason')}
    autoFocus={autoFocus}
    autoComplete="off"
    maxLength={500}
    value={reason.text}
    onChange={(event) => reason.set(event.currentTarget.value)}
    {...helpOr(reason.missing ?? fault, help)}
  />
)
