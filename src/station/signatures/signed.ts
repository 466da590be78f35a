import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { Signable } from '../../contract/settings.ts'
import { userWithSecrets } from '../../storage/queries/users.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import { readSettings } from '../settings/readSettings.ts'
import { missingSignature, notAPerson } from './requireSignature.ts'

export type SignatureDeps = Pick<PeopleDeps, 'db' | 'clock' | 'hasher' | 'throttle'>

const wrong = () =>
  new ContractError('UNPROCESSABLE_ENTITY', 'The password is wrong. Nothing was changed.', [
    { field: 'signature.password', constraint: 'must be the password of whoever is signed in' },
  ])

/** What a change needs a signature as: a baseline that leaves subgroups out excludes them, for good and for every study. */
const doneBy = (operation: Signable, input: ParsedInputOf<Signable>): readonly Signable[] => {
  const revision = 'revision' in input ? input.revision : null
  const excludes = revision?.method === 'baseline' && (revision.exclude ?? []).length > 0
  return excludes ? [operation, 'sample.exclude'] : [operation]
}

/** The caller with the signature that they gave; without one where none is asked for and none was given. */
const signing = async (
  { db, clock, hasher, throttle }: SignatureDeps,
  caller: Caller,
  given: ParsedInputOf<Signable>['signature'],
): Promise<Caller> => {
  // What the station does of itself, such as freezing a first baseline, is nobody's to sign.
  if (caller.kind === 'system') return caller
  if (caller.kind !== 'user') throw notAPerson()
  if (given === undefined) throw missingSignature()
  const person = userWithSecrets(db, caller.userId)
  if (person === null) throw wrong()
  const wait = throttle.begin(person.username, caller.origin, clock.now())
  if (wait > 0) {
    throw new ContractError('RATE_LIMIT_EXCEEDED', `Too many wrong tries. Wait ${wait} s, then sign again.`)
  }
  if (!(await hasher.verify(given.password, person.passwordHash))) throw wrong()
  // Read again: the account may have been disabled while the hash was worked out.
  const present = userWithSecrets(db, caller.userId)
  if (present === null || present.disabledAt !== null || present.generation !== person.generation) {
    throw new ContractError('UNAUTHORIZED', 'This sign-in has ended. Sign in again.')
  }
  throttle.succeeded(person.username, caller.origin)
  return { ...caller, signature: { fullName: person.fullName, meaning: given.meaning } }
}

/**
 * Asks for a signature before a use case runs, where the settings of the station say so: the password again, and what the
 * signature means (21 CFR 11.200(a)). The audit entry of the change then carries it, in the same transaction (11.70).
 *
 * @throws ContractError UNPROCESSABLE_ENTITY without a signature or with a wrong password, FORBIDDEN for a caller that is no
 * person, RATE_LIMIT_EXCEEDED after many wrong tries
 * @example signed(people, 'limits.revise', reviseLimits(core))
 */
export const signed =
  <Name extends Signable>(deps: SignatureDeps, operation: Name, handler: Handler<Name>): Handler<Name> =>
  (caller, input) => {
    const asked = input as ParsedInputOf<Signable>
    const { signed_operations: decided } = readSettings(deps.db)
    const isNeeded = doneBy(operation, asked).some((one) => decided.includes(one))
    if (!isNeeded && asked.signature === undefined) return handler(caller, input)
    return signing(deps, caller, asked.signature).then((signer) => handler(signer, input))
  }

/**
 * Checks a signature that came with a change of which only the use case knows whether it needs one; see `requireSignature`.
 *
 * @throws ContractError as `signed`
 */
export const signedIfGiven =
  (deps: SignatureDeps, handler: Handler<'characteristic.update'>): Handler<'characteristic.update'> =>
  (caller, input) =>
    input.signature === undefined
      ? handler(caller, input)
      : signing(deps, caller, input.signature).then((signer) => handler(signer, input))
