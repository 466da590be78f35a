import { hash, randomUUID } from 'node:crypto'
import type { Proof } from '../../contract/session.ts'
import {
  dropExpiredWindowSessions,
  dropWindowSession,
  putWindowSession,
  touchWindowSession,
  windowSessionByHash,
} from '../../storage/queries/windowSessions.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Who is signed in at a window, how, and what became of it. Times are milliseconds since 1970. */
export interface SignedIn {
  readonly userId: number
  readonly proof: Proof
  /** The person's when they signed in; it ends when the person's is another. */
  readonly generation: number
  readonly until: number
  /** When the window was last used. */
  readonly activeAt: number
  readonly lockedAt: number | null
}

/** The sign-in of one window, as it outlives the process. What writes is to be called within a transaction. */
export interface StoredSignIn {
  /** The window, by what nobody can open it with. */
  readonly window: string
  readonly read: () => SignedIn | null
  readonly write: (signedIn: SignedIn) => void
  /** Writes when it was used and whether it is locked, and nothing else. */
  readonly touch: (signedIn: SignedIn) => void
  readonly drop: () => void
}

/** Nothing is kept for a window without a key. */
const unkept = (): StoredSignIn => ({
  window: randomUUID(),
  read: () => null,
  write: () => {},
  touch: () => {},
  drop: () => {},
})

/** The stored sign-in of the window with a key, of which only the SHA-256 is written. */
export const storedSignIn = (
  { db, clock }: Pick<PeopleDeps, 'db' | 'clock'>,
  key: string | undefined,
): StoredSignIn => {
  if (key === undefined) return unkept()
  const keyHash = hash('sha256', key, 'buffer')
  return {
    window: keyHash.toString('hex'),
    read: () => {
      const row = windowSessionByHash(db, keyHash)
      if (row === null || row.expiresAt <= clock.now()) return null
      const { userId, signedInBy: proof, generation, expiresAt: until, activeAt, lockedAt } = row
      return { userId, proof, generation, until, activeAt, lockedAt }
    },
    write: ({ userId, proof, generation, until, activeAt, lockedAt }) => {
      const signedInAt = clock.now()
      dropExpiredWindowSessions(db, signedInAt)
      putWindowSession(db, {
        keyHash,
        userId,
        signedInAt,
        expiresAt: until,
        signedInBy: proof,
        generation,
        activeAt,
        lockedAt,
      })
    },
    touch: ({ activeAt, lockedAt }) => touchWindowSession(db, keyHash, { activeAt, lockedAt }),
    drop: () => dropWindowSession(db, keyHash),
  }
}
