import type { Piece } from '../../contract/piece.ts'
import type { PieceRow } from '../../storage/pieces/pieces.ts'

/** A piece as it is told to those who ask. */
export const describePiece = (row: Omit<PieceRow, 'id'>): Piece => ({
  kitNumber: row.kitNumber,
  name: row.name,
  country: row.country,
  haplogroup: row.haplogroup,
  markers: JSON.parse(row.markers),
  fields: JSON.parse(row.fields),
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
})
