import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handlers } from '../../contract/handlers.ts'
import { rolePermissions } from '../../contract/permission.ts'
import { type CurrentSession, nobodySignedIn } from '../../contract/session.ts'
import { type UserRow, userById } from '../../storage/queries/users.ts'
import type { SessionOperation } from '../station.ts'
import { checkCredentials } from './checkCredentials.ts'
import { callerOf, describeUser } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { type SignedIn, storedSignIn } from './storedSignIn.ts'

const notYet = () => new ContractError('SERVICE_UNAVAILABLE', 'This station cannot do this yet.')

/** A sign-in at a window ends after a long shift. */
const sessionLife = 12 * 3_600_000

/** Who is signed in at one window or browser tab. */
export interface Session {
  readonly handlers: Pick<Handlers, SessionOperation>
  readonly caller: () => Caller
}

/**
 * Opens a window's session: with a key, the person who signed in with that key before is still signed in, even over a
 * restart of the station. The person is read each time, so that a changed role or a disabled account holds at the next
 * request.
 */
export const openSession = (deps: PeopleDeps, origin: Origin, key?: string): Session => {
  const stored = storedSignIn(deps, key)
  let signedIn = stored.read()
  let mayBeStored = signedIn !== null

  /** Without room on the disk a sign-in holds until the restart; it must not leave another person's in its place. */
  const remember = (next: SignedIn) => {
    try {
      stored.write(next)
      mayBeStored = true
    } catch (error) {
      if (mayBeStored || !(error instanceof ContractError)) throw error
    }
  }

  const person = (): UserRow | null => {
    if (signedIn === null || signedIn.until <= deps.clock.now()) return null
    const row = userById(deps.db, signedIn.userId)
    return row === null || row.disabledAt !== null ? null : row
  }

  const describe = (): CurrentSession => {
    const row = person()
    if (row === null) return nobodySignedIn
    return {
      ...nobodySignedIn,
      user: describeUser(row),
      signed_in_by: 'password',
      permissions: [...rolePermissions[row.role]],
    }
  }

  return {
    caller: () => {
      const row = person()
      return row === null ? { kind: 'anonymous', origin } : callerOf(row, origin)
    },
    handlers: {
      'session.signIn': async (_caller, input) => {
        const row = await checkCredentials(deps, input, origin.address)
        const next = { userId: row.id, until: deps.clock.now() + sessionLife }
        remember(next)
        signedIn = next
        return describe()
      },
      'session.current': describe,
      'session.signInByBadge': () => {
        throw notYet()
      },
      'session.people': () => {
        throw notYet()
      },
      'session.lock': () => {
        throw notYet()
      },
      'session.unlock': () => {
        throw notYet()
      },
      'session.stay': () => ({}),
      'session.changePassword': () => {
        throw notYet()
      },
      'session.signOut': () => {
        signedIn = null
        stored.drop()
        mayBeStored = false
        return {}
      },
    },
  }
}
