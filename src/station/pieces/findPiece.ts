import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type PieceRow, pieceByNumber } from '../../storage/pieces/pieces.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'

export const noSuchPiece = (kitNumber: string): ContractError =>
  new ContractError('NOT_FOUND', `There is no piece with the number "${kitNumber}".`)

const shared = (kitNumber: string): ContractError =>
  new ContractError(
    'FORBIDDEN',
    `The piece "${kitNumber}" is shared by all clients. Ask a power user or an administrator to change it.`,
  )

/**
 * A piece that the caller may read beside others.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's
 */
export const findVisiblePiece = (db: ReadableDb, caller: Caller, kitNumber: string): PieceRow => {
  const row = pieceByNumber(db, kitNumber)
  if (row === null) throw noSuchPiece(kitNumber)
  if (!maySee(caller, row.clientId)) throw foreignObject(noSuchPiece(kitNumber))
  return row
}

/**
 * A piece that the caller may change, as it was when the caller last saw it.
 *
 * @param revision what the caller saw; undefined where that does not matter
 * @throws ContractError NOT_FOUND, FORBIDDEN where it is shared by all clients, CONFLICT where it was changed since
 */
export const findChangeablePiece = (
  db: ReadableDb,
  caller: Caller,
  kitNumber: string,
  revision: number | undefined,
): PieceRow => {
  const row = findVisiblePiece(db, caller, kitNumber)
  if (!mayConfigureFor(caller, row.clientId)) throw shared(kitNumber)
  if (revision === undefined || revision === row.revision) return row
  throw new ContractError(
    'CONFLICT',
    `The piece "${kitNumber}" was changed by ${row.changedBy} in the meantime. Look at it as it is now, then change it again.`,
    [{ field: 'revision', value: revision, constraint: `is ${row.revision} now` }],
  )
}

/**
 * The piece that is to be overwritten; null where the number is free.
 *
 * @throws ContractError CONFLICT where another client has the number, FORBIDDEN where all clients share the piece
 */
export const findOverwritable = (db: ReadableDb, caller: Caller, kitNumber: string): PieceRow | null => {
  const row = pieceByNumber(db, kitNumber)
  if (row === null || mayConfigureFor(caller, row.clientId)) return row
  if (maySee(caller, row.clientId)) throw shared(kitNumber)
  throw new ContractError('CONFLICT', `The number "${kitNumber}" is taken. Use another.`, [
    { field: 'kitNumber', value: kitNumber, constraint: 'must be unique' },
  ])
}
