import type { Piece, SavedPiece } from '../../contract/piece.ts'
import { insertPiece, type NewPiece, type PieceRow, updatePiece } from '../../storage/pieces/pieces.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { describePiece } from './describePiece.ts'
import { feedCharts } from './feedCharts.ts'
import type { PieceCommit } from './pieceCommit.ts'
import { recordedAt } from './recordedAt.ts'

/** What a piece is to be. */
export interface PieceContent {
  readonly kitNumber: string
  readonly name: string | null
  readonly country: string | null
  readonly haplogroup: string | null
  readonly markers: Piece['markers']
  readonly fields: Piece['fields']
  /** When it was recorded, where it carries that itself. */
  readonly timestamp: string | undefined
}

/**
 * Stores a piece as it is to be, with its audit entry and the subgroups of its markers. What is older than the stored piece
 * changes nothing.
 *
 * @param old what is stored under its number; null for a new piece
 * @param clientId whose a new piece is
 * @throws ContractError VALIDATION_ERROR for a time that is yet to come; nothing was stored then
 */
export const putPiece = (
  commit: PieceCommit,
  operation: 'piece.save' | 'piece.change',
  old: PieceRow | null,
  content: PieceContent,
  clientId: string | null,
): SavedPiece => {
  const { core, caller, now } = commit
  const at = recordedAt(content.timestamp, now, old?.updatedAt ?? 0)
  if (old !== null && at < old.updatedAt) {
    return { action: 'kept', piece: describePiece(old), measurements: [] }
  }
  const { name: who } = actorOf(caller)
  const row: NewPiece = {
    kitNumber: content.kitNumber,
    name: content.name,
    country: content.country,
    haplogroup: content.haplogroup,
    markers: JSON.stringify(content.markers),
    fields: JSON.stringify(content.fields),
    clientId: old === null ? clientId : old.clientId,
    createdAt: old?.createdAt ?? now,
    updatedAt: at,
    revision: (old?.revision ?? 0) + 1,
    createdBy: old?.createdBy ?? who,
    changedBy: who,
    changedAt: now,
  }
  if (old === null) insertPiece(core.db, row)
  else updatePiece(core.db, { ...row, id: old.id })
  const before = old === null ? null : describePiece(old)
  const after: Piece = {
    kitNumber: row.kitNumber,
    name: row.name,
    country: row.country,
    haplogroup: row.haplogroup,
    markers: content.markers,
    fields: content.fields,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  }
  appendAudit(core.db, {
    at: now,
    kind: 'piece',
    caller,
    operation: old === null ? 'piece.create' : operation,
    table: 'piece',
    recordId: row.kitNumber,
    before,
    after,
  })
  const { clientId: owner, kitNumber } = row
  const measurements = feedCharts(
    commit,
    { kitNumber, clientId: owner, markers: content.markers, timestamp: content.timestamp },
    before?.markers ?? {},
  )
  return { action: old === null ? 'created' : 'updated', piece: after, measurements }
}
