import { randomUUID } from 'node:crypto'
import type { Handler } from '../../contract/handlers.ts'
import { dropExpiredRefreshTokens } from '../../storage/queries/refreshTokens.ts'
import { updateUserRow } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { checkCredentials } from './checkCredentials.ts'
import { callerOf } from './describeUser.ts'
import { addRefreshToken, tokensFor } from './issueTokens.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordAccess } from './recordAccess.ts'

/** Signs a client program in: an access token, and a refresh token that begins a new family. */
export const logIn =
  (deps: PeopleDeps): Handler<'auth.login'> =>
  async (caller, input) => {
    const operation = 'auth.login'
    const person = await checkCredentials(deps, input, caller, operation)
    const refreshToken = inTransaction(deps.db, () => {
      const now = deps.clock.now()
      dropExpiredRefreshTokens(deps.db, now)
      updateUserRow(deps.db, person.id, { lastSignInAt: now })
      recordAccess(deps, { caller: callerOf(person, caller.origin), operation, person })
      return addRefreshToken(deps, person.id, randomUUID())
    })
    return tokensFor(deps, person, refreshToken)
  }
