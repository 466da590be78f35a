import type { WritableDb } from '../../storage/connection.ts'
import { revokeTokensOf } from '../../storage/queries/refreshTokens.ts'
import { type UserRow, updateUserRow } from '../../storage/queries/users.ts'
import { dropWindowSessionsOf } from '../../storage/queries/windowSessions.ts'

/** Ends every sign-in of a person, by token and at windows, within a transaction: what is open ends at its next request. */
export const endSignIns = (
  db: WritableDb,
  { id, generation }: Pick<UserRow, 'id' | 'generation'>,
  at: number,
): void => {
  updateUserRow(db, id, { generation: generation + 1 })
  revokeTokensOf(db, id, at)
  dropWindowSessionsOf(db, id)
}
