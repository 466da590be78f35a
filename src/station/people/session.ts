import type { Caller, Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handlers } from '../../contract/handlers.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { Proof } from '../../contract/session.ts'
import { type UserRow, updateUserRow, usersWithBadge, userWithSecrets } from '../../storage/queries/users.ts'
import type { SessionOperation } from '../station.ts'
import { requireStation } from './atStation.ts'
import { checkCredentials } from './checkCredentials.ts'
import { checkPin } from './checkPin.ts'
import { claimOf } from './claimOf.ts'
import { describeSession } from './describeSession.ts'
import { changeOwnPassword } from './ownPassword.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { recordAccess } from './recordAccess.ts'
import { openWindowState, type Present } from './windowState.ts'

/** Who is signed in at one window or browser tab. */
export interface Session {
  readonly handlers: Pick<Handlers, SessionOperation>
  readonly caller: () => Caller
  readonly used: (operation: OperationName) => void
}

const noPin = 'A badge and its PIN hold at the station only. Sign in with your password.'

/**
 * Opens a window's session. A window that is locked answers nothing but what unlocks it, signs out, or lets somebody else
 * in; see `openWindowState` for what it remembers.
 */
export const openSession = (deps: PeopleDeps, origin: Origin, key?: string): Session => {
  const { db, clock } = deps
  const state = openWindowState(deps, origin, key)
  const describe = () => describeSession(db, state.present())

  const somebody = (): Present => {
    const here = state.present()
    if (here !== null) return here
    throw new ContractError('UNAUTHORIZED', 'Nobody is signed in at this window. Sign in with your password.')
  }

  const enter = (row: UserRow, proof: Proof, operation: OperationName): void => {
    const before = state.present()
    const switched = before === null || before.row.id === row.id ? {} : { before: nameOf(before.row) }
    state.enter(row, proof, (caller) => {
      updateUserRow(db, row.id, { lastSignInAt: clock.now() })
      recordAccess(deps, { caller, operation, person: row, after: { signed_in_by: proof }, ...switched })
    })
  }

  return {
    caller: state.caller,
    used: state.used,
    handlers: {
      'session.signIn': async (_caller, input) => {
        const operation = 'session.signIn'
        enter(await checkCredentials(deps, input, state.caller(), operation), 'password', operation)
        return describe()
      },
      'session.signInByBadge': async (_caller, input) => {
        const operation = 'session.signInByBadge'
        requireStation(origin, noPin)
        // A name is to be tapped where the list of names is shown only.
        if ('user_id' in input) somebody()
        enter(await checkPin(deps, claimOf(db, input), state.caller(), operation), 'badge', operation)
        return describe()
      },
      'session.people': () => {
        somebody()
        return usersWithBadge(db).map(({ id, fullName }) => ({ user_id: id, full_name: fullName }))
      },
      'session.current': describe,
      'session.lock': () => {
        const { row, signedIn } = somebody()
        if (signedIn.lockedAt === null) {
          state.change({ lockedAt: clock.now() }, () =>
            recordAccess(deps, { caller: state.caller(), operation: 'session.lock', person: row }),
          )
        }
        return describe()
      },
      'session.unlock': async (_caller, input) => {
        const operation = 'session.unlock'
        const { row, signedIn } = somebody()
        if (signedIn.lockedAt === null) return describe()
        const proof = 'pin' in input ? 'badge' : 'password'
        if ('pin' in input) {
          requireStation(origin, noPin)
          const find = () => userWithSecrets(db, row.id)
          await checkPin(deps, { find, name: '', pin: input.pin, known: true }, state.caller(), operation)
        } else {
          const given = { username: row.username, password: input.password, known: true } as const
          await checkCredentials(deps, given, state.caller(), operation)
        }
        const still = somebody()
        if (still.row.id !== row.id)
          throw new ContractError('UNAUTHORIZED', 'Another person is signed in now.')
        // What holds from here on is what was proved last.
        state.change({ lockedAt: null, proof, activeAt: clock.now() }, () =>
          recordAccess(deps, {
            caller: state.caller(),
            operation,
            person: row,
            after: { signed_in_by: proof },
          }),
        )
        return describe()
      },
      'session.stay': () => ({}),
      'session.changePassword': async (caller, input) => {
        const { signedIn } = somebody()
        await changeOwnPassword(deps, caller, input, 'session.changePassword', ({ generation }) =>
          state.adopt({ ...signedIn, generation, proof: 'password', activeAt: clock.now() }),
        )
        return describe()
      },
      'session.signOut': () => {
        const here = state.present()
        const caller = state.caller()
        state.leave(() => {
          if (here !== null) recordAccess(deps, { caller, operation: 'session.signOut', person: here.row })
        })
        return {}
      },
    },
  }
}

const nameOf = ({ username }: UserRow) => ({ username })
