import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** An import as it is stored; times are ms, `faults` is JSON. */
export interface ImportRow {
  readonly id: number
  readonly state: string
  readonly layout: string
  readonly fileName: string | null
  readonly clientId: string | null
  readonly userId: number | null
  readonly startedBy: string
  readonly startedAt: number
  readonly finishedAt: number | null
  readonly undoneBy: string | null
  readonly undoneAt: number | null
  readonly total: number
  readonly done: number
  readonly stored: number
  readonly corrected: number
  readonly skipped: number
  readonly refused: number
  readonly problem: string | null
  readonly faults: string
}

export type NewImport = Pick<
  ImportRow,
  | 'state'
  | 'layout'
  | 'fileName'
  | 'clientId'
  | 'userId'
  | 'startedBy'
  | 'startedAt'
  | 'total'
  | 'skipped'
  | 'refused'
  | 'faults'
>

const columns = `id, state, layout, file_name AS fileName, client_id AS clientId, user_id AS userId, started_by AS startedBy,
  started_at AS startedAt, finished_at AS finishedAt, undone_by AS undoneBy, undone_at AS undoneAt, total, done, stored,
  corrected, skipped, refused, problem, faults`

/** Stores a new import and gives its id. */
export const insertImport = (db: WritableDb, row: NewImport): number =>
  Number(
    prepared(
      db,
      `INSERT INTO import (state, layout, file_name, client_id, user_id, started_by, started_at, total, skipped,
         refused, faults)
       VALUES (@state, @layout, @fileName, @clientId, @userId, @startedBy, @startedAt, @total, @skipped, @refused,
         @faults)`,
    ).run(row).lastInsertRowid,
  )

export const importById = (db: ReadableDb, id: number): ImportRow | null =>
  (prepared(db, `SELECT ${columns} FROM import WHERE id = ?`).get(id) as ImportRow | undefined) ?? null

/** The imports that a caller may follow, newest first: of everybody, of a client, or of one person. */
export const newestImports = (
  db: ReadableDb,
  scope: { readonly clientId: string | null; readonly userId: number | null } | null,
  limit: number,
): ImportRow[] =>
  scope === null
    ? (prepared(db, `SELECT ${columns} FROM import ORDER BY id DESC LIMIT ?`).all(limit) as ImportRow[])
    : (prepared(
        db,
        `SELECT ${columns} FROM import WHERE client_id = ? OR user_id = ? ORDER BY id DESC LIMIT ?`,
      ).all(scope.clientId, scope.userId, limit) as ImportRow[])

/** Stores how far an import is, what became of it, or that it was undone. */
export const updateImport = (db: WritableDb, row: ImportRow): void => {
  prepared(
    db,
    `UPDATE import SET state = @state, finished_at = @finishedAt, undone_by = @undoneBy, undone_at = @undoneAt,
       done = @done, stored = @stored, corrected = @corrected, skipped = @skipped, refused = @refused,
       problem = @problem, faults = @faults
     WHERE id = @id`,
  ).run(row)
}

/** Notes of the imports that ran when the station ended that they were interrupted; how many there were. */
export const interruptImports = (db: WritableDb): number =>
  prepared(
    db,
    `UPDATE import SET state = 'interrupted' WHERE state IN ('running', 'cancelling', 'undoing')`,
  ).run().changes
