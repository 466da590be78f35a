import type { WallInput } from '../../contract/wall.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A wall as it is stored: what people set of it in one JSON text. */
export interface WallRow {
  readonly id: number
  readonly settings: WallInput
  readonly clientId: string | null
  readonly createdBy: string
  readonly createdAt: number
  readonly updatedAt: number
}

const columns = `id, settings, client_id AS clientId, created_by AS createdBy, created_at AS createdAt,
  updated_at AS updatedAt`

const rowOf = (stored: unknown): WallRow => ({
  ...(stored as WallRow),
  settings: JSON.parse((stored as { settings: string }).settings),
})

/** A wall by its id; null where there is none. */
export const wallById = (db: ReadableDb, id: number): WallRow | null => {
  const stored = prepared(db, `SELECT ${columns} FROM wall WHERE id = ?`).get(id)
  return stored === undefined ? null : rowOf(stored)
}

/** All of them, oldest first. */
export const allWalls = (db: ReadableDb): WallRow[] =>
  prepared(db, `SELECT ${columns} FROM wall ORDER BY id`).all().map(rowOf)

/** Stores a new wall; gives its id. */
export const insertWall = (db: WritableDb, row: Omit<WallRow, 'id'>): number =>
  Number(
    prepared(
      db,
      'INSERT INTO wall (settings, client_id, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
    ).run(JSON.stringify(row.settings), row.clientId, row.createdBy, row.createdAt, row.updatedAt)
      .lastInsertRowid,
  )

/** Stores what a wall is now. */
export const updateWallRow = (db: WritableDb, { id, settings, updatedAt }: WallRow): void => {
  prepared(db, 'UPDATE wall SET settings = ?, updated_at = ? WHERE id = ?').run(
    JSON.stringify(settings),
    updatedAt,
    id,
  )
}

/** Removes a wall with the keys of its screens. */
export const deleteWallRow = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM display_key WHERE wall_id = ?').run(id)
  prepared(db, 'DELETE FROM wall WHERE id = ?').run(id)
}
