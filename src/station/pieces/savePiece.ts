import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { PieceInput, SavedPiece } from '../../contract/piece.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import type { StationCore } from '../core.ts'
import { findOverwritable } from './findPiece.ts'
import { type PieceCommit, runPieceCommit } from './pieceCommit.ts'
import { putPiece } from './putPiece.ts'

/** Stores a piece under its number, in place of what stands there. A new one is the caller's client's. */
export const saveIn = (
  commit: PieceCommit,
  caller: Caller,
  input: PieceInput,
  onlyNew: boolean,
): SavedPiece => {
  const old = findOverwritable(commit.core.db, caller, input.kitNumber)
  if (old !== null && onlyNew) {
    throw new ContractError(
      'CONFLICT',
      `There is a piece with the number "${input.kitNumber}" already. Load it to change it.`,
      [{ field: 'kitNumber', value: input.kitNumber, constraint: 'must be unique' }],
    )
  }
  const content = {
    kitNumber: input.kitNumber,
    name: input.name ?? null,
    country: input.country ?? null,
    haplogroup: input.haplogroup ?? null,
    markers: input.markers,
    fields: input.fields,
    timestamp: input.timestamp,
  }
  return putPiece(commit, 'piece.save', old, content, ownClient(caller))
}

/**
 * Stores a piece: a new one, or a newer version in place of the stored one.
 *
 * @throws ContractError CONFLICT where another client has the number, or `only_new` and there is one; FORBIDDEN,
 * VALIDATION_ERROR
 */
export const savePiece =
  (core: StationCore): Handler<'piece.save'> =>
  (caller, { piece, only_new }) =>
    runPieceCommit(core, caller, (commit) => saveIn(commit, caller, piece, only_new))
