import { and, eq, isNull, lte } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { refreshToken } from '../schema/refreshToken.ts'

export type RefreshTokenRow = Readonly<typeof refreshToken.$inferSelect>

export const refreshTokenByHash = (db: ReadableDb, tokenHash: Buffer): RefreshTokenRow | null =>
  drizzleOf(db).select().from(refreshToken).where(eq(refreshToken.tokenHash, tokenHash)).get() ?? null

export const insertRefreshToken = (
  db: WritableDb,
  row: Pick<RefreshTokenRow, 'userId' | 'family' | 'tokenHash' | 'createdAt' | 'expiresAt'>,
): void => {
  drizzleOf(db).insert(refreshToken).values(row).run()
}

export const markRefreshTokenUsed = (db: WritableDb, id: number, at: number): void => {
  drizzleOf(db).update(refreshToken).set({ usedAt: at }).where(eq(refreshToken.id, id)).run()
}

/** Ends every token that came of one sign-in. */
export const revokeFamily = (db: WritableDb, family: string, at: number): void => {
  drizzleOf(db)
    .update(refreshToken)
    .set({ revokedAt: at })
    .where(and(eq(refreshToken.family, family), isNull(refreshToken.revokedAt)))
    .run()
}

/** Ends every sign-in of a person over HTTP. */
export const revokeTokensOf = (db: WritableDb, userId: number, at: number): void => {
  drizzleOf(db)
    .update(refreshToken)
    .set({ revokedAt: at })
    .where(and(eq(refreshToken.userId, userId), isNull(refreshToken.revokedAt)))
    .run()
}

/** Forgets tokens that nobody can use any more. */
export const dropExpiredRefreshTokens = (db: WritableDb, now: number): void => {
  drizzleOf(db).delete(refreshToken).where(lte(refreshToken.expiresAt, now)).run()
}
