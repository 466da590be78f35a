import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import {
  markRefreshTokenUsed,
  refreshTokenByHash,
  revokeFamily,
} from '../../storage/queries/refreshTokens.ts'
import { userById } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { addRefreshToken, refreshTokenHash, tokensFor } from './issueTokens.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/**
 * Gives new tokens for a refresh token, which is used up by that. One that was used before has been stolen, or its
 * successor has: the whole family ends.
 */
export const refreshLogin =
  (deps: PeopleDeps): Handler<'auth.refresh'> =>
  async (caller, input) => {
    const { db, clock } = deps
    const renewed = inTransaction(db, () => {
      const stored = refreshTokenByHash(db, refreshTokenHash(input.refresh_token))
      const now = clock.now()
      if (stored === null || stored.revokedAt !== null) return null
      const person = userById(db, stored.userId)
      // Before its age is looked at: who uses an old one again may hold what came after it.
      if (stored.usedAt !== null) {
        revokeFamily(db, stored.family, now)
        appendAudit(db, {
          kind: 'access',
          at: now,
          caller,
          operation: 'auth.refresh',
          table: 'user',
          recordId: stored.userId,
          error: 'A refresh token was used twice; its sign-in was ended.',
        })
        return null
      }
      if (stored.expiresAt <= now || person === null || person.disabledAt !== null) return null
      markRefreshTokenUsed(db, stored.id, now)
      return { person, refreshToken: addRefreshToken(deps, person.id, stored.family) }
    })
    if (renewed === null) {
      throw new ContractError('UNAUTHORIZED', 'This sign-in has ended. Sign in again.')
    }
    return tokensFor(deps, renewed.person, renewed.refreshToken)
  }
