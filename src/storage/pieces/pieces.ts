import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { piece } from '../schema/piece.ts'

/** A piece as it is stored; `markers` and `fields` are JSON objects, times are ms. */
export type PieceRow = Readonly<typeof piece.$inferSelect>

export type NewPiece = Omit<PieceRow, 'id'>

/** The columns of a piece, as a row names them. */
export const pieceColumns = `piece.id, piece.kit_number AS kitNumber, piece.name, piece.country, piece.haplogroup,
  piece.markers, piece.fields, piece.client_id AS clientId, piece.created_at AS createdAt,
  piece.updated_at AS updatedAt, piece.revision, piece.created_by AS createdBy, piece.changed_by AS changedBy,
  piece.changed_at AS changedAt`

/** A piece by its number, whoever's it is; null where there is none. */
export const pieceByNumber = (db: ReadableDb, kitNumber: string): PieceRow | null =>
  (prepared(db, `SELECT ${pieceColumns} FROM piece WHERE kit_number = ?`).get(kitNumber) as
    | PieceRow
    | undefined) ?? null

export const insertPiece = (db: WritableDb, row: NewPiece): void => {
  prepared(
    db,
    `INSERT INTO piece (kit_number, name, country, haplogroup, markers, fields, client_id, created_at, updated_at,
       revision, created_by, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.kitNumber,
    row.name,
    row.country,
    row.haplogroup,
    row.markers,
    row.fields,
    row.clientId,
    row.createdAt,
    row.updatedAt,
    row.revision,
    row.createdBy,
    row.changedBy,
    row.changedAt,
  )
}

/** Stores a piece's present state. Its number, client and creation stay as they are. */
export const updatePiece = (db: WritableDb, row: PieceRow): void => {
  prepared(
    db,
    `UPDATE piece SET name = ?, country = ?, haplogroup = ?, markers = ?, fields = ?, updated_at = ?, revision = ?,
       changed_by = ?, changed_at = ? WHERE id = ?`,
  ).run(
    row.name,
    row.country,
    row.haplogroup,
    row.markers,
    row.fields,
    row.updatedAt,
    row.revision,
    row.changedBy,
    row.changedAt,
    row.id,
  )
}

export const deletePiece = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM piece WHERE id = ?').run(id)
}
