import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { rolePermissions } from '../../contract/permission.ts'
import type { Proof } from '../../contract/session.ts'
import { userByBadge, userByName } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { isAtStation } from '../people/atStation.ts'
import { checkCredentials } from '../people/checkCredentials.ts'
import { checkPin } from '../people/checkPin.ts'
import { callerOf } from '../people/describeUser.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import { recordAccess } from '../people/recordAccess.ts'

const operation = 'wall.leave'

/** No password is as short as a PIN. */
const looksLikePin = /^[0-9]{4,8}$/

/**
 * Lets a screen out of its kiosk for somebody who may define walls. At the station the PIN does; their own role counts,
 * not the lesser one of a badge, as nothing is opened but the way out.
 */
export const leaveWall =
  (deps: PeopleDeps): Handler<'wall.leave'> =>
  async (caller, { wall_id, who, secret }) => {
    const { db } = deps
    const find = () => userByName(db, who) ?? userByBadge(db, who)
    const byPin = looksLikePin.test(secret)
    if (byPin && !isAtStation(caller.origin)) {
      throw new ContractError('FORBIDDEN', 'A PIN holds at the station only. Use your password here.')
    }
    const person = byPin
      ? await checkPin(deps, { find, name: who, pin: secret, known: false }, caller, operation)
      : await checkCredentials(
          deps,
          { username: find()?.username ?? who, password: secret },
          caller,
          operation,
        )
    const proof: Proof = byPin ? 'badge' : 'password'
    const leaver = callerOf(person, caller.origin, { proof })
    const may = rolePermissions[person.role].includes('catalogue.configure')
    const error = `${person.fullName} may not leave the kiosk. Ask a leader, or whoever defines walls.`
    inTransaction(db, () =>
      recordAccess(deps, {
        caller: leaver,
        operation,
        person,
        after: { wall_id },
        ...(may ? {} : { error }),
      }),
    )
    if (!may) throw new ContractError('FORBIDDEN', error)
    return {}
  }
