import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type WallRow, wallById } from '../../storage/walls/walls.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'

/** Whether a caller may look at a wall: one of its own client or of nobody's; a screen, its own wall only. */
export const maySeeWall = (caller: Caller, row: WallRow): boolean =>
  caller.kind === 'display' ? caller.wallId === row.id : maySee(caller, row.clientId)

/**
 * A wall that the caller may look at.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's
 */
export const findWall = (db: ReadableDb, caller: Caller, id: number): WallRow => {
  const row = wallById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no wall ${id}.`)
  if (row === null) throw none()
  if (!maySeeWall(caller, row)) throw foreignObject(none())
  return row
}

/**
 * A wall that the caller may change.
 *
 * @throws ContractError as `findWall`, and FORBIDDEN where it is shared by all clients
 */
export const findConfigurableWall = (db: ReadableDb, caller: Caller, id: number): WallRow => {
  const row = findWall(db, caller, id)
  if (mayConfigureFor(caller, row.clientId)) return row
  throw new ContractError(
    'FORBIDDEN',
    `${row.settings.name} is shared by all clients. Ask a power user or an administrator to change it.`,
  )
}
