import { hash, randomBytes } from 'node:crypto'
import type { Tokens } from '../../contract/session.ts'
import { insertRefreshToken, refreshTokenByHash } from '../../storage/queries/refreshTokens.ts'
import type { UserRow } from '../../storage/queries/users.ts'
import { readSettings } from '../settings/readSettings.ts'
import { issueAccessToken } from './accessToken.ts'
import { describeUser } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** How long somebody may stay away and still be signed in. */
const refreshTokenLife = 14 * 24 * 3_600_000

/** What of a refresh token is stored. */
export const refreshTokenHash = (token: string): Buffer => hash('sha256', token, 'buffer')

/** Stores a new refresh token of a family, within a transaction; gives its plain text, which is kept nowhere. */
export const addRefreshToken = (
  { db, clock }: Pick<PeopleDeps, 'db' | 'clock'>,
  userId: number,
  family: string,
): string => {
  const token = randomBytes(32).toString('base64url')
  const createdAt = clock.now()
  insertRefreshToken(db, {
    userId,
    family,
    tokenHash: refreshTokenHash(token),
    createdAt,
    expiresAt: createdAt + refreshTokenLife,
  })
  return token
}

/** The answer to a sign-in or a refresh. */
export const tokensFor = async (
  { db, clock, tokenSecret }: Pick<PeopleDeps, 'db' | 'clock' | 'tokenSecret'>,
  person: UserRow,
  refreshToken: string,
): Promise<Tokens> => {
  const seconds = readSettings(db).access_token_minutes * 60
  const signIn = refreshTokenByHash(db, refreshTokenHash(refreshToken))?.family
  return {
    access_token: await issueAccessToken(tokenSecret, person, clock.now(), seconds, signIn),
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: seconds,
    user: describeUser(person),
  }
}
