import type { DisplayKey } from '../../contract/wall.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A key of a screen as it is stored: never itself, its SHA-256 only. It carries 256 random bits, so that is enough. */
export interface DisplayKeyRow {
  readonly id: number
  readonly wallId: number
  readonly name: string
  readonly kind: DisplayKey['kind']
  readonly prefix: string
  readonly secretHash: Buffer
  readonly userId: number | null
  readonly createdBy: string
  /** What the screen may see: what is shared and this client's, or every client's. */
  readonly clientId: string | null
  readonly everyClient: 0 | 1
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly pausedAt: number | null
  readonly lastSeenAt: number | null
  readonly lastAddress: string | null
}

const columns = `id, wall_id AS wallId, name, kind, prefix, secret_hash AS secretHash, user_id AS userId,
  created_by AS createdBy, client_id AS clientId, every_client AS everyClient, created_at AS createdAt,
  expires_at AS expiresAt, paused_at AS pausedAt, last_seen_at AS lastSeenAt, last_address AS lastAddress`

/** A key by its id; null where there is none or it was revoked. */
export const displayKeyById = (db: ReadableDb, id: number): DisplayKeyRow | null =>
  (prepared(db, `SELECT ${columns} FROM display_key WHERE id = ?`).get(id) as DisplayKeyRow | undefined) ??
  null

/** The key that a prefix names, likewise. */
export const displayKeyByPrefix = (db: ReadableDb, prefix: string): DisplayKeyRow | null =>
  (prepared(db, `SELECT ${columns} FROM display_key WHERE prefix = ?`).get(prefix) as
    | DisplayKeyRow
    | undefined) ?? null

/** Keys of a wall, oldest first. */
export const displayKeysOf = (db: ReadableDb, wallId: number): DisplayKeyRow[] =>
  prepared(db, `SELECT ${columns} FROM display_key WHERE wall_id = ? ORDER BY id`).all(
    wallId,
  ) as DisplayKeyRow[]

/** Stores a new key; gives its id. */
export const insertDisplayKey = (db: WritableDb, row: Omit<DisplayKeyRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO display_key (wall_id, name, kind, prefix, secret_hash, user_id, created_by, client_id, every_client,
         created_at, expires_at, paused_at, last_seen_at, last_address)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      row.wallId,
      row.name,
      row.kind,
      row.prefix,
      row.secretHash,
      row.userId,
      row.createdBy,
      row.clientId,
      row.everyClient,
      row.createdAt,
      row.expiresAt,
      row.pausedAt,
      row.lastSeenAt,
      row.lastAddress,
    ).lastInsertRowid,
  )

/** Stores what people change of a key. */
export const updateDisplayKeyRow = (
  db: WritableDb,
  { id, name, pausedAt }: Pick<DisplayKeyRow, 'id' | 'name' | 'pausedAt'>,
): void => {
  prepared(db, 'UPDATE display_key SET name = ?, paused_at = ? WHERE id = ?').run(name, pausedAt, id)
}

/** Notes that a screen asked for its wall. */
export const seeDisplayKey = (db: WritableDb, id: number, at: number, address: string): void => {
  prepared(db, 'UPDATE display_key SET last_seen_at = ?, last_address = ? WHERE id = ?').run(at, address, id)
}

/** Removes a key; the audit log remembers it. */
export const deleteDisplayKeyRow = (db: WritableDb, id: number): void => {
  prepared(db, 'DELETE FROM display_key WHERE id = ?').run(id)
}

/** Removes keys of windows that have expired: nobody shall have to tidy them up. */
export const dropExpiredWindowKeys = (db: WritableDb, now: number): void => {
  prepared(db, "DELETE FROM display_key WHERE kind = 'window' AND expires_at <= ?").run(now)
}
