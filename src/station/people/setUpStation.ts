import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { SetupInput, User } from '../../contract/session.ts'
import { putSetting } from '../../storage/queries/settings.ts'
import { hasUsers, insertUser } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { describeUser } from './describeUser.ts'
import type { PeopleDeps } from './peopleDeps.ts'

type SetupDeps = Pick<PeopleDeps, 'db' | 'clock' | 'hasher'>

const alreadyDone = () =>
  new ContractError('CONFLICT', 'This station was set up before. Sign in with an account that exists.')

/**
 * Enters the first administrator and names the station.
 *
 * @throws ContractError CONFLICT where somebody was entered before
 */
export const enterFirstAdministrator = async (
  { db, clock, hasher }: SetupDeps,
  caller: Caller,
  input: SetupInput,
): Promise<User> => {
  if (hasUsers(db)) throw alreadyDone()
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

/** The first screen: administrator and station name. */
export const setUpStation =
  (deps: SetupDeps): Handler<'setup.create'> =>
  (caller, input) =>
    enterFirstAdministrator(deps, caller, input)
