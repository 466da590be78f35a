import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { mayConfigureFor, maySee } from './maySee.ts'

/** Whether a key was made for a characteristic; people have no such list. */
export const keyIncludes = (caller: Caller, id: number): boolean =>
  caller.kind !== 'key' ||
  caller.permissions.characteristics === 'all' ||
  caller.permissions.characteristics.includes(id)

/**
 * A characteristic that the caller may read.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's; FORBIDDEN where the key leaves it out
 */
export const findVisible = (db: ReadableDb, caller: Caller, id: number): CharacteristicRow => {
  const row = characteristicById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no characteristic ${id}.`)
  if (row === null || row.deletedAt !== null) throw none()
  if (!maySee(caller, row.clientId)) throw foreignObject(none())
  if (caller.kind === 'key' && !keyIncludes(caller, id)) {
    throw new ContractError(
      'FORBIDDEN',
      `The key ${caller.keyPrefix} does not include ${row.code}. Make a key that does, under Keys.`,
    )
  }
  return row
}

/**
 * A characteristic that the caller may change: one of its own client, or any for those who see all clients.
 *
 * @throws ContractError as `findVisible`, and FORBIDDEN where it is shared by all clients
 */
export const findConfigurable = (db: ReadableDb, caller: Caller, id: number): CharacteristicRow => {
  const row = findVisible(db, caller, id)
  if (!mayConfigureFor(caller, row.clientId)) {
    throw new ContractError(
      'FORBIDDEN',
      `${row.code} is shared by all clients. Ask a power user or an administrator to change it.`,
    )
  }
  return row
}
