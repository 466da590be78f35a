import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { PasswordChange } from '../../contract/session.ts'
import { type UserRow, updateUserRow, userById, userWithSecrets } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { endSignIns } from './endSignIns.ts'
import { checkNewPassword } from './passwords/checkNewPassword.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordAccess } from './recordAccess.ts'

const wrong = (field: keyof PasswordChange, message: string, constraint: string) =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, constraint }])

const signedOut = () => new ContractError('UNAUTHORIZED', 'This sign-in has ended. Sign in again.')

/**
 * Gives the caller a new password and ends all their sign-ins; whoever asked is signed in anew within `keep`, which runs in
 * the same transaction.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where the present password is wrong, VALIDATION_ERROR where the new one may
 * not be taken, RATE_LIMIT_EXCEEDED after many wrong tries, FORBIDDEN for a caller without a password
 */
export const changeOwnPassword = async <T>(
  deps: PeopleDeps,
  caller: Caller,
  input: PasswordChange,
  operation: 'session.changePassword' | 'user.changePassword',
  keep: (person: UserRow) => T,
): Promise<T> => {
  const { db, clock, hasher, throttle } = deps
  if (caller.kind !== 'user') {
    throw new ContractError('FORBIDDEN', 'Only a person who is signed in has a password of their own.')
  }
  const known = userWithSecrets(db, caller.userId)
  if (known === null) throw signedOut()
  const wait = throttle.begin(known.username, caller.origin, clock.now())
  if (wait > 0) {
    throw new ContractError('RATE_LIMIT_EXCEEDED', `Too many wrong tries. Wait ${wait} s, then try again.`)
  }
  if (!(await hasher.verify(input.current_password, known.passwordHash))) {
    throw wrong('current_password', 'The present password is wrong.', 'must be the password that holds now')
  }
  throttle.succeeded(known.username, caller.origin)
  if (input.new_password === input.current_password) {
    throw wrong(
      'new_password',
      'The new password is the present one.',
      'must be another than the present one',
    )
  }
  await checkNewPassword(db, input.new_password, known, 'new_password')
  const passwordHash = await hasher.hash(input.new_password)
  return inTransaction(db, () => {
    const row = userById(db, known.id)
    if (row === null || row.disabledAt !== null || row.generation !== known.generation) throw signedOut()
    const at = clock.now()
    updateUserRow(db, row.id, { passwordHash, mustChangePassword: 0, updatedAt: at })
    endSignIns(db, row, at)
    recordAccess(deps, { caller, operation, person: row })
    return keep({ ...row, mustChangePassword: 0, generation: row.generation + 1 })
  })
}
