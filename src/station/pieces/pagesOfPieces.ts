import type { PiecePage } from '../../contract/piece.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type PieceFilter, pageOfPieces } from '../../storage/pieces/piecePages.ts'
import { describePiece } from './describePiece.ts'

/** Which page of which pieces. */
export interface PieceListJob {
  readonly filter: PieceFilter
  readonly page: number
  readonly limit: number
}

/** One page of pieces, the newest first. */
export const pagesOfPieces = (db: ReadableDb, { filter, page, limit }: PieceListJob): PiecePage => {
  const { total, hasMore, rows } = pageOfPieces(db, filter, page, limit)
  return { total, page, limit, hasMore, results: rows.map(describePiece) }
}
