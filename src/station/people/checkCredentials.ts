import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { type UserRow, type UserWithSecrets, userByName } from '../../storage/queries/users.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordRefusal } from './recordAccess.ts'

/** The hash of a secret that nobody knows: an unknown name takes as long to refuse as a wrong password. */
export const nobodysHash = '$2b$12$3Wp4saIHk6M6CR0wsmImUeoIz5FIvfG0QJdPocuAMl3.gDhcw9K.W'

/** A person without the hashes. */
export const withoutSecrets = ({ passwordHash: _, pinHash: __, ...row }: UserWithSecrets): UserRow => row

/**
 * The person whose name and password these are. A refusal is written to the audit log.
 *
 * @param given `known` where the person is at their own lock, so that only the password was typed
 * @param operation what was asked for, as the audit log names it
 * @throws ContractError UNAUTHORIZED, in the same words whatever of what was typed is wrong; RATE_LIMIT_EXCEEDED after many wrong tries
 */
export const checkCredentials = async (
  deps: Pick<PeopleDeps, 'db' | 'clock' | 'hasher' | 'throttle'>,
  given: { readonly username: string; readonly password: string; readonly known?: true },
  caller: Caller,
  operation: string,
): Promise<UserRow> => {
  const { db, clock, hasher, throttle } = deps
  // Before the tries are counted: each blank at the end of a name would else give five more.
  const username = given.username.trim()
  const wait = throttle.begin(username, caller.origin, clock.now())
  if (wait > 0) {
    throw new ContractError(
      'RATE_LIMIT_EXCEEDED',
      `Too many wrong tries to sign in as "${username}". Wait ${wait} s, then try again.`,
    )
  }
  const hash = userByName(db, username)?.passwordHash ?? nobodysHash
  const matches = await hasher.verify(given.password, hash)
  // Read again: the account may have been disabled, or given another password, while the hash was worked out.
  const person = userByName(db, username)
  if (person === null || !matches || person.passwordHash !== hash || person.disabledAt !== null) {
    const wrong = given.known === true ? 'The password is wrong.' : 'The user name or the password is wrong.'
    const error = person?.disabledAt != null ? 'The account is disabled.' : wrong
    recordRefusal(deps, { caller, operation, person, error })
    throw new ContractError('UNAUTHORIZED', wrong)
  }
  throttle.succeeded(username, caller.origin)
  return withoutSecrets(person)
}
