import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type ImportRow, importById } from '../../storage/imports/imports.ts'
import { actorOf } from '../actor.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { seesEveryClient } from '../characteristics/maySee.ts'
import { clientOf } from './clientOf.ts'

/** Whose imports a caller may follow: null is everybody's. Those of people without a client are their own only. */
export const followed = (
  caller: Caller,
): { readonly clientId: string | null; readonly userId: number | null } | null => {
  const isWide =
    caller.kind === 'system' ||
    caller.kind === 'master' ||
    (caller.kind !== 'anonymous' && caller.kind !== 'display' && seesEveryClient(caller))
  return isWide ? null : { clientId: clientOf(caller), userId: actorOf(caller).userId }
}

/**
 * An import that a caller may follow, cancel and undo.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is somebody else's
 */
export const findImport = (db: ReadableDb, caller: Caller, id: number): ImportRow => {
  const row = importById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no import ${id}.`)
  if (row === null) throw none()
  const scope = followed(caller)
  if (scope === null) return row
  const isOwn = row.userId !== null && row.userId === scope.userId
  if (isOwn || (row.clientId !== null && row.clientId === scope.clientId)) return row
  throw foreignObject(none())
}
