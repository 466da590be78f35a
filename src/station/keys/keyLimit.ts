import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { liveKeyCount } from '../../storage/queries/apiKeys.ts'
import { readSettings } from '../settings/readSettings.ts'

/**
 * Refuses where a person would have more own keys than the station allows.
 *
 * @param more how many are to be added
 * @throws ContractError VALIDATION_ERROR
 */
export const checkKeyLimit = (db: ReadableDb, userId: number, now: number, more: number): void => {
  const { max_keys_per_user: most } = readSettings(db)
  const count = liveKeyCount(db, userId, now)
  if (count + more <= most) return
  throw new ContractError('VALIDATION_ERROR', 'API key limit reached', [
    {
      field: 'id',
      value: count,
      constraint: `at most ${most} live keys; revoke one that is not needed`,
    },
  ])
}
