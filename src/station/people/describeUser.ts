import type { Caller, Origin } from '../../contract/caller.ts'
import { badgeRole, type Role } from '../../contract/permission.ts'
import type { Proof, User } from '../../contract/session.ts'
import type { UserRow } from '../../storage/queries/users.ts'

/** The role that holds by how somebody signed in: a badge and four digits are an operator's at most. */
export const roleBy = (row: UserRow, proof: Proof): Role => (proof === 'badge' ? badgeRole : row.role)

/** A person as it is told to those who ask. */
export const describeUser = (row: UserRow, proof: Proof = 'password'): User => ({
  user_id: row.id,
  username: row.username,
  full_name: row.fullName,
  role: roleBy(row, proof),
  client_id: row.clientId,
  ...(row.mustChangePassword === 1 ? { must_change_password: true as const } : {}),
})

/** A signed-in person as a caller. */
export type Person = Extract<Caller, { kind: 'user' }>

/** A signed-in person as the caller of use cases. */
export const callerOf = (
  row: UserRow,
  origin: Origin,
  {
    proof = 'password',
    locked = false,
    signIn,
  }: { readonly proof?: Proof; readonly locked?: boolean; readonly signIn?: string | undefined } = {},
): Person => ({
  kind: 'user',
  origin,
  userId: row.id,
  username: row.username,
  role: roleBy(row, proof),
  clientId: row.clientId,
  signedInBy: proof,
  ...(signIn === undefined ? {} : { signIn }),
  ...(locked
    ? { held: 'locked' as const }
    : row.mustChangePassword === 1
      ? { held: 'password_change' as const }
      : {}),
})
