import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Subgroups that one commit of an import stored, both ends included. */
export interface ImportPart {
  readonly first: number
  readonly last: number
}

export const insertPart = (db: WritableDb, importId: number, { first, last }: ImportPart): void => {
  prepared(db, 'INSERT INTO import_part (import_id, first_sample_id, last_sample_id) VALUES (?, ?, ?)').run(
    importId,
    first,
    last,
  )
}

/** In order of arrival. */
export const partsOf = (db: ReadableDb, importId: number): ImportPart[] =>
  prepared(
    db,
    `SELECT first_sample_id AS first, last_sample_id AS last FROM import_part WHERE import_id = ?
     ORDER BY first_sample_id`,
  ).all(importId) as ImportPart[]

/** The packed values of a stored subgroup. */
export const packedOf = (db: ReadableDb, sampleId: number): Buffer | null =>
  (
    prepared(db, 'SELECT measurements FROM sample WHERE id = ?').get(sampleId) as
      | { measurements: Buffer }
      | undefined
  )?.measurements ?? null

/** A subgroup that an import corrected: its packed values before and after. */
export interface Overwrite {
  readonly sampleId: number
  readonly before: Buffer
  readonly after: Buffer
}

/** The first correction of a subgroup by an import is the one that counts. */
export const insertOverwrite = (db: WritableDb, importId: number, row: Overwrite): void => {
  prepared(
    db,
    `INSERT INTO import_overwrite (import_id, sample_id, before, after) VALUES (?, ?, ?, ?)
     ON CONFLICT (import_id, sample_id) DO UPDATE SET after = excluded.after`,
  ).run(importId, row.sampleId, row.before, row.after)
}

export const overwritesOf = (db: ReadableDb, importId: number): Overwrite[] =>
  prepared(
    db,
    'SELECT sample_id AS sampleId, before, after FROM import_overwrite WHERE import_id = ? ORDER BY sample_id',
  ).all(importId) as Overwrite[]

/** A piece that an import stored: its row before as JSON, null where it was new, and its revision after. */
export interface PieceTrace {
  readonly kitNumber: string
  readonly before: string | null
  readonly revision: number
}

export const insertPieceTrace = (db: WritableDb, importId: number, row: PieceTrace): void => {
  prepared(
    db,
    `INSERT INTO import_piece (import_id, kit_number, before, revision) VALUES (?, ?, ?, ?)
     ON CONFLICT (import_id, kit_number) DO UPDATE SET revision = excluded.revision`,
  ).run(importId, row.kitNumber, row.before, row.revision)
}

export const pieceTracesOf = (db: ReadableDb, importId: number): PieceTrace[] =>
  prepared(
    db,
    'SELECT kit_number AS kitNumber, before, revision FROM import_piece WHERE import_id = ? ORDER BY kit_number',
  ).all(importId) as PieceTrace[]
