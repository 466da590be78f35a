import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { StationCore } from '../core.ts'
import { describePiece } from './describePiece.ts'
import { findChangeablePiece } from './findPiece.ts'
import { runPieceCommit } from './pieceCommit.ts'
import { putPiece } from './putPiece.ts'

/** What one record may hold, as JSON: many small changes must not make it grow without end. */
const mostCharacters = 500_000

/** Names with their values after changes: null takes one away, what is not named stays. */
const patched = <Value>(
  stored: Readonly<Record<string, Value>>,
  changes: Readonly<Record<string, Value | null>> | undefined,
): Record<string, Value> => {
  const all = new Map<string, Value>(Object.entries(stored))
  for (const [name, value] of Object.entries(changes ?? {})) {
    if (value === null) all.delete(name)
    else all.set(name, value)
  }
  return Object.fromEntries(all)
}

const checkSize = (content: object): void => {
  if (JSON.stringify(content).length <= mostCharacters) return
  throw new ContractError('PAYLOAD_TOO_LARGE', 'The piece would hold too much. Take markers away first.')
}

/** Changes what is named of a piece; the rest stays. */
export const changePiece =
  (core: StationCore): Handler<'piece.change'> =>
  (caller, { kitNumber, changes, revision }) =>
    runPieceCommit(core, caller, (commit) => {
      const old = findChangeablePiece(core.db, caller, kitNumber, revision)
      const stored = describePiece(old)
      const content = {
        kitNumber,
        name: changes.name === undefined ? old.name : changes.name,
        country: changes.country === undefined ? old.country : changes.country,
        haplogroup: changes.haplogroup === undefined ? old.haplogroup : changes.haplogroup,
        markers: patched(stored.markers, changes.markers),
        fields: patched(stored.fields, changes.fields),
        timestamp: changes.timestamp,
      }
      checkSize(content)
      return putPiece(commit, 'piece.change', old, content, old.clientId)
    })
