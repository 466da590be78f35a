import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type ApiKeyRow, apiKeyById } from '../../storage/queries/apiKeys.ts'
import type { Person } from '../people/describeUser.ts'

/**
 * A key that was not revoked.
 *
 * @throws ContractError NOT_FOUND where it is unknown, CONFLICT where it was revoked
 */
export const findKey = (db: ReadableDb, id: number): ApiKeyRow => {
  const row = apiKeyById(db, id)
  if (row === null) throw new ContractError('NOT_FOUND', `There is no API key ${id}.`)
  if (row.revokedAt !== null) {
    throw new ContractError(
      'CONFLICT',
      `The API key ${id} was revoked, which cannot be undone. Make a new key in its place.`,
    )
  }
  return row
}

/**
 * A person's own key that was not revoked.
 *
 * @throws ContractError NOT_FOUND where it is unknown or was revoked, FORBIDDEN where it is another's
 */
export const findOwnKey = (db: ReadableDb, owner: Person, id: number): ApiKeyRow => {
  const row = apiKeyById(db, id)
  if (row === null) throw new ContractError('NOT_FOUND', `There is no API key ${id}.`)
  if (row.userId !== owner.userId) {
    throw new ContractError('FORBIDDEN', `The API key ${id} belongs to somebody else. Ask its owner.`)
  }
  if (row.revokedAt !== null) throw new ContractError('NOT_FOUND', `The API key ${id} was revoked before.`)
  return row
}
