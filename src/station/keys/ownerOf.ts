import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { firstAdministrator } from '../../storage/queries/users.ts'
import { callerOf, type Person } from '../people/describeUser.ts'

/**
 * The person whose own keys are meant. The master key stands for the administrator who was entered first.
 *
 * @throws ContractError FORBIDDEN where the caller is no person, CONFLICT where there is no administrator yet
 */
export const ownerOf = (db: ReadableDb, caller: Caller): Person => {
  if (caller.kind === 'user') return caller
  if (caller.kind !== 'master') {
    throw new ContractError(
      'FORBIDDEN',
      'Keys belong to people. Sign in with a user name and a password to manage them.',
    )
  }
  const administrator = firstAdministrator(db)
  if (administrator === null) {
    throw new ContractError(
      'CONFLICT',
      'Keys belong to people. Set the station up with an administrator first.',
    )
  }
  return callerOf(administrator, caller.origin)
}
