import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Signable } from '../../contract/settings.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { readSettings } from '../settings/readSettings.ts'

/** What is said where a signature is asked for and none was given. */
export const missingSignature = () =>
  new ContractError(
    'UNPROCESSABLE_ENTITY',
    'This station asks for a signature here. Sign with your password and say what the signature means. Nothing was changed.',
    [{ field: 'signature', constraint: 'must hold your password and a meaning' }],
  )

/** What is said to a program where only a person can sign. */
export const notAPerson = () =>
  new ContractError(
    'FORBIDDEN',
    'This station asks for a signature here, which only a person can give. Sign in with a user name and a password.',
  )

/**
 * Refuses a change that shows only while it is made to be one that a signature is asked for, such as new limits that follow
 * from new settings. What the station does of itself is nobody's to sign.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY without a signature, FORBIDDEN for a caller that is no person
 */
export const requireSignature = (db: ReadableDb, caller: Caller, operation: Signable): void => {
  if (caller.kind === 'system' || !readSettings(db).signed_operations.includes(operation)) return
  if (caller.kind !== 'user') throw notAPerson()
  if (caller.signature === undefined) throw missingSignature()
}
