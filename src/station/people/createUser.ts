import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertUser, userByBadge, userByName } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { describeManagedUser } from './describeManagedUser.ts'
import { checkNewPassword } from './passwords/checkNewPassword.ts'
import { checkNewPin } from './passwords/checkNewPin.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Refuses a badge that somebody else has, within a transaction. */
export const checkBadgeIsFree = (db: PeopleDeps['db'], badge: string, userId: number | null): void => {
  const holder = userByBadge(db, badge)
  if (holder === null || holder.id === userId) return
  throw new ContractError('CONFLICT', `${holder.fullName} (${holder.username}) has the badge ${badge}.`, [
    { field: 'badge', value: badge, constraint: 'must not be the badge of somebody else' },
  ])
}

/** Enters a person. */
export const createUser =
  (deps: Pick<PeopleDeps, 'db' | 'clock' | 'hasher'>): Handler<'user.create'> =>
  async (caller, input) => {
    const { db, clock, hasher } = deps
    await checkNewPassword(db, input.password, { username: input.username, fullName: input.full_name })
    if (input.pin !== undefined) checkNewPin(input.pin, input.badge ?? '')
    const passwordHash = await hasher.hash(input.password)
    const pinHash = input.pin === undefined ? null : await hasher.hash(input.pin)
    return inTransaction(db, () => {
      if (userByName(db, input.username) !== null) {
        throw new ContractError('CONFLICT', `There is a user "${input.username}" already.`, [
          { field: 'username', value: input.username, constraint: 'must not be the name of another user' },
        ])
      }
      if (input.badge !== undefined) checkBadgeIsFree(db, input.badge, null)
      const at = clock.now()
      const row = insertUser(db, {
        username: input.username,
        fullName: input.full_name,
        role: input.role,
        clientId: input.client_id ?? null,
        passwordHash,
        createdAt: at,
        badge: input.badge ?? null,
        pinHash,
        mustChangePassword: input.must_change_password ? 1 : 0,
      })
      const made = describeManagedUser(row)
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'user.create',
        table: 'user',
        recordId: row.id,
        after: made,
      })
      return made
    })
  }
