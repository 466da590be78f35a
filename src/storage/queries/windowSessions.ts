import { eq, lte } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { windowSession } from '../schema/windowSession.ts'

export type WindowSessionRow = Readonly<typeof windowSession.$inferSelect>

export const windowSessionByHash = (db: ReadableDb, keyHash: Buffer): WindowSessionRow | null =>
  drizzleOf(db).select().from(windowSession).where(eq(windowSession.keyHash, keyHash)).get() ?? null

/** Notes who is signed in at a window, in place of whoever was before. */
export const putWindowSession = (db: WritableDb, row: WindowSessionRow): void => {
  const { keyHash: _, ...rest } = row
  drizzleOf(db)
    .insert(windowSession)
    .values(row)
    .onConflictDoUpdate({ target: windowSession.keyHash, set: rest })
    .run()
}

export const dropWindowSession = (db: WritableDb, keyHash: Buffer): void => {
  drizzleOf(db).delete(windowSession).where(eq(windowSession.keyHash, keyHash)).run()
}

/** Notes what holds at a window now: when it was last used, and since when it is locked. */
export const touchWindowSession = (
  db: WritableDb,
  keyHash: Buffer,
  state: Pick<WindowSessionRow, 'activeAt' | 'lockedAt'>,
): void => {
  drizzleOf(db).update(windowSession).set(state).where(eq(windowSession.keyHash, keyHash)).run()
}

/** Ends every sign-in of a person at windows. */
export const dropWindowSessionsOf = (db: WritableDb, userId: number): void => {
  drizzleOf(db).delete(windowSession).where(eq(windowSession.userId, userId)).run()
}

export const dropExpiredWindowSessions = (db: WritableDb, now: number): void => {
  drizzleOf(db).delete(windowSession).where(lte(windowSession.expiresAt, now)).run()
}
