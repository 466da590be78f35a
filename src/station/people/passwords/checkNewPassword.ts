import { ContractError } from '../../../contract/errors.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { stationName } from '../stationName.ts'
import { passwordFault } from './passwordFault.ts'

/**
 * Refuses a password that is among those that are tried first.
 *
 * @param field the input that it came in
 * @throws ContractError VALIDATION_ERROR; the password itself is not repeated
 */
export const checkNewPassword = async (
  db: ReadableDb,
  password: string,
  owner: { readonly username: string; readonly fullName: string },
  field = 'password',
): Promise<void> => {
  const constraint = await passwordFault(password, { ...owner, stationName: stationName(db) })
  if (constraint === null) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `This password ${constraint}. Three or four words that have nothing to do with each other do well.`,
    [{ field, constraint }],
  )
}
