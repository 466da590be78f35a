import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Who recorded subgroups, and from where: stored once, and named by each subgroup. */
export interface OriginRow {
  readonly kind: string
  readonly actor: string
  readonly userId: number | null
  readonly keyId: number | null
  readonly via: string
  readonly address: string
  readonly userAgent: string
}

/** The id of an origin, which is stored when it is new. */
export const originId = (db: WritableDb, row: OriginRow): number => {
  const known = prepared(
    db,
    'SELECT id FROM origin WHERE kind = ? AND actor = ? AND via = ? AND address = ? AND user_agent = ?',
  ).get(row.kind, row.actor, row.via, row.address, row.userAgent) as { id: number } | undefined
  if (known !== undefined) return known.id
  return Number(
    prepared(
      db,
      'INSERT INTO origin (kind, actor, user_id, key_id, via, address, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(row.kind, row.actor, row.userId, row.keyId, row.via, row.address, row.userAgent).lastInsertRowid,
  )
}

export const originById = (db: ReadableDb, id: number): OriginRow | null =>
  (prepared(
    db,
    `SELECT kind, actor, user_id AS userId, key_id AS keyId, via, address, user_agent AS userAgent
     FROM origin WHERE id = ?`,
  ).get(id) as OriginRow | undefined) ?? null
