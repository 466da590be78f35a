import type { Handler } from '../../contract/handlers.ts'
import { refreshTokenByHash, revokeFamily } from '../../storage/queries/refreshTokens.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { refreshTokenHash } from './issueTokens.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Ends the sign-in that a refresh token belongs to. An unknown one is answered alike. */
export const logOut =
  ({ db, clock }: Pick<PeopleDeps, 'db' | 'clock'>): Handler<'auth.logout'> =>
  (_caller, input) => {
    inTransaction(db, () => {
      const stored = refreshTokenByHash(db, refreshTokenHash(input.refresh_token))
      if (stored !== null) revokeFamily(db, stored.family, clock.now())
    })
    return {}
  }
