import { hash } from 'node:crypto'
import {
  dropExpiredWindowSessions,
  dropWindowSession,
  putWindowSession,
  windowSessionByHash,
} from '../../storage/queries/windowSessions.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Who is signed in at a window, and until when (milliseconds since 1970). */
export interface SignedIn {
  readonly userId: number
  readonly until: number
}

/** The sign-in of one window, as it outlives the process. */
export interface StoredSignIn {
  readonly read: () => SignedIn | null
  /** @throws ContractError INSUFFICIENT_STORAGE or SERVICE_UNAVAILABLE where it cannot be written */
  readonly write: (signedIn: SignedIn) => void
  readonly drop: () => void
}

/** Nothing is kept for a window without a key. */
const unkept: StoredSignIn = { read: () => null, write: () => {}, drop: () => {} }

/** The stored sign-in of the window with a key, of which only the SHA-256 is written. */
export const storedSignIn = (
  { db, clock }: Pick<PeopleDeps, 'db' | 'clock'>,
  key: string | undefined,
): StoredSignIn => {
  if (key === undefined) return unkept
  const keyHash = hash('sha256', key, 'buffer')
  return {
    read: () => {
      const row = windowSessionByHash(db, keyHash)
      return row === null || row.expiresAt <= clock.now()
        ? null
        : { userId: row.userId, until: row.expiresAt }
    },
    write: ({ userId, until }) =>
      inTransaction(db, () => {
        const signedInAt = clock.now()
        dropExpiredWindowSessions(db, signedInAt)
        putWindowSession(db, { keyHash, userId, signedInAt, expiresAt: until })
      }),
    drop: () => inTransaction(db, () => dropWindowSession(db, keyHash)),
  }
}
