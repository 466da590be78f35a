import { randomUUID } from 'node:crypto'
import type { Handler } from '../../contract/handlers.ts'
import { dropExpiredRefreshTokens } from '../../storage/queries/refreshTokens.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { checkCredentials } from './checkCredentials.ts'
import { addRefreshToken, tokensFor } from './issueTokens.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Signs a client program in: an access token, and a refresh token that begins a new family. */
export const logIn =
  (deps: PeopleDeps): Handler<'auth.login'> =>
  async (caller, input) => {
    const person = await checkCredentials(deps, input, caller.origin.address)
    const refreshToken = inTransaction(deps.db, () => {
      dropExpiredRefreshTokens(deps.db, deps.clock.now())
      return addRefreshToken(deps, person.id, randomUUID())
    })
    return tokensFor(deps, person, refreshToken)
  }
