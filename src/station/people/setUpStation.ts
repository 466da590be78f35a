import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { putSetting } from '../../storage/queries/settings.ts'
import { hasUsers, insertUser } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { requireStation } from './atStation.ts'
import { describeUser } from './describeUser.ts'
import { checkNewPassword } from './passwords/checkNewPassword.ts'
import type { PeopleDeps } from './peopleDeps.ts'

const alreadyDone = () =>
  new ContractError('CONFLICT', 'This station was set up before. Sign in with an account that exists.')

/** The first screen: enters the first administrator and names the station, only while nobody was entered. */
export const setUpStation =
  ({ db, clock, hasher }: Pick<PeopleDeps, 'db' | 'clock' | 'hasher'>): Handler<'setup.create'> =>
  async (caller, input) => {
    requireStation(
      caller.origin,
      'The first administrator is entered at the station itself. Open its address there.',
    )
    if (hasUsers(db)) throw alreadyDone()
    // Whoever started the station gave it a password of their own choice.
    if (caller.kind !== 'system') {
      await checkNewPassword(db, input.password, { username: input.username, fullName: input.full_name })
    }
    const passwordHash = await hasher.hash(input.password)
    return inTransaction(db, () => {
      if (hasUsers(db)) throw alreadyDone()
      const at = clock.now()
      const person = describeUser(
        insertUser(db, {
          username: input.username,
          fullName: input.full_name,
          role: 'ADMIN',
          clientId: null,
          passwordHash,
          createdAt: at,
        }),
      )
      if (input.station_name !== undefined) putSetting(db, 'station_name', input.station_name)
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'setup.create',
        table: 'user',
        recordId: person.user_id,
        after: { ...person, station_name: input.station_name ?? null },
      })
      return person
    })
  }
