import type { InputOf } from '../../../contract/operations.ts'
import type { Role } from '../../../contract/permission.ts'
import type { ManagedUser, UserChanges } from '../../../contract/user.ts'

/** A person as they are typed. */
export interface PersonDraft {
  readonly full_name: string
  readonly role: Role
  readonly client_id: string
}

/** A new person as they are typed. */
export interface NewPersonDraft extends PersonDraft {
  readonly username: string
  readonly password: string
  readonly badge: string
  readonly pin: string
}

export const emptyPerson: NewPersonDraft = {
  username: '',
  full_name: '',
  role: 'OPERATOR_DATAENTRY',
  client_id: '',
  password: '',
  badge: '',
  pin: '',
}

/** A person as the form shows them. */
export const draftOf = ({ full_name, role, client_id }: ManagedUser): PersonDraft => ({
  full_name,
  role,
  client_id: client_id ?? '',
})

const clientOf = ({ client_id }: PersonDraft): string | null => client_id.trim() || null

/** What a form changes of a person; empty where nothing is another. */
export const changesOf = (person: ManagedUser, draft: PersonDraft): UserChanges => ({
  ...(draft.full_name.trim() === person.full_name ? {} : { full_name: draft.full_name.trim() }),
  ...(draft.role === person.role ? {} : { role: draft.role }),
  ...(clientOf(draft) === person.client_id ? {} : { client_id: clientOf(draft) }),
})

/** What is sent of a new person: what was left empty is left out. Somebody else chose the password, so it lasts once. */
export const newPersonOf = (draft: NewPersonDraft): InputOf<'user.create'> => ({
  username: draft.username.trim(),
  full_name: draft.full_name.trim(),
  role: draft.role,
  client_id: clientOf(draft),
  password: draft.password,
  must_change_password: true,
  ...(draft.badge.trim() === '' ? {} : { badge: draft.badge.trim() }),
  ...(draft.pin === '' ? {} : { pin: draft.pin }),
})
