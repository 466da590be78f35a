import type { ManagedUser } from '../../contract/user.ts'
import type { UserRow } from '../../storage/queries/users.ts'

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** A person as administrators see them. */
export const describeManagedUser = (row: UserRow): ManagedUser => ({
  user_id: row.id,
  username: row.username,
  full_name: row.fullName,
  role: row.role,
  client_id: row.clientId,
  disabled: row.disabledAt !== null,
  disabled_at: time(row.disabledAt),
  must_change_password: row.mustChangePassword === 1,
  badge: row.badge,
  has_pin: row.hasPin === 1,
  last_sign_in_at: time(row.lastSignInAt),
  created_at: new Date(row.createdAt).toISOString(),
  updated_at: new Date(row.updatedAt).toISOString(),
})
