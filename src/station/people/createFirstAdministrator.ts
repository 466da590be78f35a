import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { credentials } from '../../contract/session.ts'
import { parseInput } from '../../contract/validate.ts'
import { hasUsers } from '../../storage/queries/users.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { enterFirstAdministrator } from './setUpStation.ts'

const station: Caller = {
  kind: 'system',
  origin: { via: 'station', address: 'environment', userAgent: null },
}

/**
 * Enters the administrator whom the station was started with, where nobody was entered yet. Whoever sets the environment
 * has the machine, so the password may be shorter than one that is chosen on the screen.
 *
 * @returns whether somebody was entered
 * @throws ContractError VALIDATION_ERROR where the name or the password is empty or too long
 */
export const createFirstAdministrator = async (
  deps: Pick<PeopleDeps, 'db' | 'clock' | 'hasher'>,
  given: { readonly username: string; readonly password: string },
): Promise<boolean> => {
  if (hasUsers(deps.db)) return false
  const { username, password } = parseInput(credentials, given)
  try {
    await enterFirstAdministrator(deps, station, {
      username: username.trim(),
      password,
      full_name: username.trim(),
    })
    return true
  } catch (error) {
    // Somebody was quicker on the first screen.
    if (error instanceof ContractError && error.code === 'CONFLICT') return false
    throw error
  }
}
