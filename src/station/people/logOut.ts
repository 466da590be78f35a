import type { Handler } from '../../contract/handlers.ts'
import { refreshTokenByHash, revokeFamily } from '../../storage/queries/refreshTokens.ts'
import { userById } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { callerOf } from './describeUser.ts'
import { refreshTokenHash } from './issueTokens.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordAccess } from './recordAccess.ts'

/** Ends the sign-in that a refresh token belongs to. An unknown one is answered alike. */
export const logOut =
  (deps: Pick<PeopleDeps, 'db' | 'clock'>): Handler<'auth.logout'> =>
  ({ origin }, input) => {
    const { db, clock } = deps
    inTransaction(db, () => {
      const stored = refreshTokenByHash(db, refreshTokenHash(input.refresh_token))
      if (stored === null || stored.revokedAt !== null) return
      revokeFamily(db, stored.family, clock.now())
      const person = userById(db, stored.userId)
      if (person !== null) {
        recordAccess(deps, { caller: callerOf(person, origin), operation: 'auth.logout', person })
      }
    })
    return {}
  }
