import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type GroupRow, groupById } from '../../storage/queries/characteristicGroups.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'
import { membersOf } from './memberNames.ts'

/** Whether a caller may read a group: its client's, and every member, which may have been given to another client since. */
export const maySeeGroup = (db: ReadableDb, caller: Caller, group: GroupRow): boolean =>
  group.deletedAt === null &&
  maySee(caller, group.clientId) &&
  membersOf(db, group.members).every(({ clientId }) => maySee(caller, clientId))

/** Whether a caller may read a group: its client's, and with a key that includes every member. */
export const readsGroup = (db: ReadableDb, caller: Caller, group: GroupRow): boolean =>
  maySeeGroup(db, caller, group) && group.members.every((id) => keyIncludes(caller, id))

/**
 * A group that the caller may read.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's; FORBIDDEN where the key leaves a member out
 */
export const findGroup = (db: ReadableDb, caller: Caller, id: number): GroupRow => {
  const group = groupById(db, id)
  if (group === null || !maySeeGroup(db, caller, group)) {
    const none = new ContractError('NOT_FOUND', `There is no characteristic group ${id}.`)
    throw group === null || group.deletedAt !== null ? none : foreignObject(none)
  }
  if (caller.kind === 'key' && !group.members.every((member) => keyIncludes(caller, member))) {
    throw new ContractError(
      'FORBIDDEN',
      `The key ${caller.keyPrefix} does not include every characteristic of ${group.name}. Make a key that does, under Keys.`,
    )
  }
  return group
}

/**
 * A group that the caller may change.
 *
 * @throws ContractError as `findGroup`, and FORBIDDEN where it is shared by all clients
 */
export const findConfigurableGroup = (db: ReadableDb, caller: Caller, id: number): GroupRow => {
  const group = findGroup(db, caller, id)
  if (mayConfigureFor(caller, group.clientId)) return group
  throw new ContractError(
    'FORBIDDEN',
    `${group.name} is shared by all clients. Ask a power user or an administrator to change it.`,
  )
}
