import { Select, TextInput } from '@mantine/core'
import { type Role, roles, seesAllClients } from '../../../contract/permission.ts'
import { type FieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { roleWords } from '../../components/roleWords.ts'
import { t } from '../../words/t.ts'
import classes from './People.module.css'
import type { PersonDraft } from './personDraft.ts'

interface PersonFieldsProps<Draft extends PersonDraft> {
  readonly draft: Draft
  readonly faults: FieldFaults
  readonly onChange: (draft: Draft) => void
}

/** The role and the client of a person. */
export const PersonFields = <Draft extends PersonDraft>({
  draft,
  faults,
  onChange,
}: PersonFieldsProps<Draft>) => (
  <div className={classes.pair}>
    <Select
      label={t('Role')}
      name="role"
      allowDeselect={false}
      data={roles.map((role) => ({ value: role, label: roleWords[role] }))}
      value={draft.role}
      onChange={(role) => role !== null && onChange({ ...draft, role: role as Role })}
      {...helpOr(faults.role, t('What each role may do stands under Roles.'))}
    />
    <TextInput
      label={t('Client')}
      name="client_id"
      maxLength={64}
      spellCheck={false}
      value={draft.client_id}
      onChange={({ currentTarget }) => onChange({ ...draft, client_id: currentTarget.value })}
      {...helpOr(
        faults.client_id,
        seesAllClients(draft.role)
          ? t('This role sees the data of every client.')
          : t('The line or customer whose data the person sees, beside what belongs to none.'),
      )}
    />
  </div>
)

interface NameFieldProps {
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (name: string) => void
}

/** The name by which others know a person. */
export const NameField = ({ value, fault, onChange }: NameFieldProps) => (
  <TextInput
    label={t('Full name')}
    name="full_name"
    autoComplete="off"
    data-autofocus
    maxLength={120}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    {...helpOr(fault, t('Says to others who is behind the user name.'))}
  />
)
