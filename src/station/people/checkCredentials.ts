import { ContractError } from '../../contract/errors.ts'
import { type UserRow, userByName } from '../../storage/queries/users.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** The hash of a secret that nobody knows: an unknown name takes as long to refuse as a wrong password. */
const nobodysHash = '$2b$12$3Wp4saIHk6M6CR0wsmImUeoIz5FIvfG0QJdPocuAMl3.gDhcw9K.W'

/**
 * The person whose name and password these are.
 *
 * @throws ContractError UNAUTHORIZED, in the same words whatever was wrong; RATE_LIMIT_EXCEEDED after many wrong tries
 */
export const checkCredentials = async (
  { db, clock, hasher, throttle }: Pick<PeopleDeps, 'db' | 'clock' | 'hasher' | 'throttle'>,
  given: { readonly username: string; readonly password: string },
  address: string,
): Promise<UserRow> => {
  // Before the tries are counted: each blank at the end of a name would else give five more.
  const username = given.username.trim()
  const wait = throttle.begin(username, address, clock.now())
  if (wait > 0) {
    throw new ContractError(
      'RATE_LIMIT_EXCEEDED',
      `Too many wrong tries to sign in as "${username}". Wait ${wait} s, then try again.`,
    )
  }
  const person = userByName(db, username)
  const matches = await hasher.verify(given.password, person?.passwordHash ?? nobodysHash)
  if (person === null || !matches || person.disabledAt !== null) {
    throw new ContractError('UNAUTHORIZED', 'The user name or the password is wrong.')
  }
  throttle.succeeded(username, address)
  const { passwordHash: _, ...row } = person
  return row
}
