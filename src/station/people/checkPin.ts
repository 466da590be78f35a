import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { UserRow, UserWithSecrets } from '../../storage/queries/users.ts'
import { nobodysHash, withoutSecrets } from './checkCredentials.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordRefusal } from './recordAccess.ts'

/** Whose PIN it is to be, and under which name the tries are counted where there is nobody. */
export interface PinClaim {
  readonly find: () => UserWithSecrets | null
  readonly name: string
  readonly pin: string
  /** Whether the person is known already, tapped or at their own lock, so that only the PIN was typed. */
  readonly known: boolean
}

/**
 * The person whose PIN this is. A refusal is written to the audit log.
 *
 * @throws ContractError UNAUTHORIZED, in the same words whatever of what was typed is wrong; RATE_LIMIT_EXCEEDED after a few wrong tries
 */
export const checkPin = async (
  deps: Pick<PeopleDeps, 'db' | 'clock' | 'hasher' | 'pinThrottle'>,
  claim: PinClaim,
  caller: Caller,
  operation: string,
): Promise<UserRow> => {
  const { clock, hasher, pinThrottle } = deps
  const claimed = claim.find()
  // One count for a person, whether the badge was typed or the name was tapped.
  const counted = claimed === null ? `badge ${claim.name}` : `user ${claimed.id}`
  const wait = pinThrottle.begin(counted, caller.origin, clock.now())
  if (wait > 0) {
    throw new ContractError(
      'RATE_LIMIT_EXCEEDED',
      `Too many wrong PINs. Wait ${wait} s, then try again, or sign in with your password.`,
    )
  }
  const hash = claimed?.pinHash ?? nobodysHash
  const matches = await hasher.verify(claim.pin, hash)
  const person = claim.find()
  if (person === null || !matches || person.pinHash !== hash || person.disabledAt !== null) {
    const wrong = claim.known ? 'The PIN is wrong.' : 'The badge or the PIN is wrong.'
    const error = person?.disabledAt != null ? 'The account is disabled.' : wrong
    recordRefusal(deps, { caller, operation, person, error })
    throw new ContractError('UNAUTHORIZED', wrong)
  }
  pinThrottle.succeeded(counted, caller.origin)
  return withoutSecrets(person)
}
