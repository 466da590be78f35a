import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type UserRow, userById } from '../../storage/queries/users.ts'

/** Whose a stored key is. */
export const keyOwner = (db: ReadableDb, key: { readonly userId: number }): UserRow => {
  const owner = userById(db, key.userId)
  if (owner === null) throw new ContractError('NOT_FOUND', `There is no user ${key.userId}.`)
  return owner
}
