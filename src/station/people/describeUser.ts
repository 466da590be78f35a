import type { Caller, Origin } from '../../contract/caller.ts'
import type { User } from '../../contract/session.ts'
import type { UserRow } from '../../storage/queries/users.ts'

/** A person as it is told to those who ask. */
export const describeUser = (row: UserRow): User => ({
  user_id: row.id,
  username: row.username,
  full_name: row.fullName,
  role: row.role,
  client_id: row.clientId,
})

/** A signed-in person as a caller. */
export type Person = Extract<Caller, { kind: 'user' }>

/** A signed-in person as the caller of use cases. */
export const callerOf = (row: UserRow, origin: Origin): Person => ({
  kind: 'user',
  origin,
  userId: row.id,
  username: row.username,
  role: row.role,
  clientId: row.clientId,
})
