import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { Proof } from '../../contract/session.ts'
import { type UserRow, userById } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { readSettings } from '../settings/readSettings.ts'
import { callerOf } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordAccess } from './recordAccess.ts'
import { type SignedIn, storedSignIn } from './storedSignIn.ts'

/** A sign-in at a window ends after a long shift. */
const sessionLife = 12 * 3_600_000
/** How far what is stored of the last use may lag behind, so that reading does not write each time. */
const touchEvery = 30_000

/** What the page asks by itself, without anybody at the window. */
const askedByThePage: ReadonlySet<OperationName> = new Set<OperationName>([
  'session.current',
  'session.people',
  'setup.status',
  'station.status',
])

/** The person at a window, with what holds there. */
export interface Present {
  readonly row: UserRow
  readonly signedIn: SignedIn
}

/** Who is signed in at one window, and whether it is locked. */
export interface WindowState {
  /** Null where nobody is, any more. A window that was not used for the idle time is locked by this. */
  readonly present: () => Present | null
  readonly caller: () => Caller
  /** Counts a call as use of the window, unless the page makes it by itself. */
  readonly used: (operation: OperationName) => void
  /** Signs a person in, with `alongside` in the same transaction. */
  readonly enter: (row: UserRow, proof: Proof, alongside: (caller: Caller) => void) => void
  /** Changes what holds for whoever is signed in, likewise. */
  readonly change: (changes: Partial<SignedIn>, alongside: () => void) => void
  /** Takes over what is stored already: the person's new generation after a change of password. */
  readonly adopt: (next: SignedIn) => void
  readonly leave: (alongside: () => void) => void
}

/**
 * Opens the state of a window: with a key, the person who signed in with that key before is still signed in, even over a
 * restart of the station, and a lock still holds. The person is read each time, so that a changed role or a disabled
 * account holds at the next request.
 */
export const openWindowState = (deps: PeopleDeps, origin: Origin, key?: string): WindowState => {
  const { db, clock } = deps
  const stored = storedSignIn(deps, key)
  let signedIn = stored.read()
  let mayBeStored = signedIn !== null
  let touchedAt = signedIn?.activeAt ?? 0

  /** Without room on the disk what holds at a window holds until the restart. */
  const unlessFull = (work: () => void): boolean => {
    try {
      inTransaction(db, work)
      return true
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      return false
    }
  }

  const lockIfIdle = (row: UserRow): void => {
    const minutes = readSettings(db).idle_lock_minutes
    const now = clock.now()
    if (signedIn === null || signedIn.lockedAt !== null || minutes === null) return
    if (now - signedIn.activeAt < minutes * 60_000) return
    const next = { ...signedIn, lockedAt: now }
    signedIn = next
    unlessFull(() => {
      stored.touch(next)
      const caller = callerOf(row, origin, { proof: next.proof, locked: true })
      recordAccess(deps, {
        caller,
        operation: 'session.lock',
        person: row,
        reason: `not used for ${minutes} min`,
      })
    })
  }

  const present = (): Present | null => {
    if (signedIn === null || signedIn.until <= clock.now()) return null
    const row = userById(db, signedIn.userId)
    if (row === null || row.disabledAt !== null || row.generation !== signedIn.generation) return null
    lockIfIdle(row)
    return { row, signedIn }
  }

  return {
    present,
    caller: () => {
      const here = present()
      if (here === null) return { kind: 'anonymous', origin }
      const { proof, lockedAt, until } = here.signedIn
      // The end of a sign-in is fixed when it begins, so that it tells one from the next at the same window.
      const signIn = `${stored.window} ${until}`
      return callerOf(here.row, origin, { proof, locked: lockedAt !== null, signIn })
    },
    used: (operation) => {
      if (askedByThePage.has(operation)) return
      const here = present()
      if (here === null || here.signedIn.lockedAt !== null) return
      const next = { ...here.signedIn, activeAt: clock.now() }
      signedIn = next
      if (next.activeAt - touchedAt < touchEvery) return
      touchedAt = next.activeAt
      unlessFull(() => stored.touch(next))
    },
    enter: (row, proof, alongside) => {
      const now = clock.now()
      const next: SignedIn = {
        userId: row.id,
        proof,
        generation: row.generation,
        until: now + sessionLife,
        activeAt: now,
        lockedAt: null,
      }
      const isStored = unlessFull(() => {
        stored.write(next)
        alongside(callerOf(row, origin, { proof }))
      })
      // It must not leave another person's sign-in in its place, to come back with the restart.
      if (!isStored && mayBeStored) inTransaction(db, () => stored.write(next))
      mayBeStored ||= isStored
      signedIn = next
      touchedAt = now
    },
    change: (changes, alongside) => {
      if (signedIn === null) return
      const next = { ...signedIn, ...changes }
      unlessFull(() => {
        stored.write(next)
        alongside()
      })
      signedIn = next
      touchedAt = next.activeAt
    },
    adopt: (next) => {
      stored.write(next)
      signedIn = next
    },
    leave: (alongside) => {
      signedIn = null
      inTransaction(db, () => {
        stored.drop()
        alongside()
      })
      mayBeStored = false
    },
  }
}
