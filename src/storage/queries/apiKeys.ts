import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { apiKey } from '../schema/apiKey.ts'
import { user } from '../schema/user.ts'

/** A key with the hash that a secret is held against; it goes no further than the check. */
export type ApiKeyRow = Readonly<typeof apiKey.$inferSelect>

/** Whose a key is. */
export type KeyOwnerRow = Readonly<
  Pick<typeof user.$inferSelect, 'id' | 'username' | 'fullName' | 'role' | 'disabledAt'>
>

/** What of a key somebody decides; the rest comes of its use. */
export type ApiKeyChange = Partial<
  Omit<
    ApiKeyRow,
    'id' | 'userId' | 'prefix' | 'secretHash' | 'createdAt' | 'lastUsedAt' | 'lastUsedAddress' | 'usageCount'
  >
>

/** The id of a prefix's key; null where there is none. Anybody can ask for any prefix, so this is quick. */
const idOfPrefix = (db: ReadableDb, prefix: string): number | null =>
  (prepared(db, 'SELECT id FROM api_key WHERE prefix = ?').pluck().get(prefix) as number | undefined) ?? null

export const apiKeyById = (db: ReadableDb, id: number): ApiKeyRow | null =>
  drizzleOf(db).select().from(apiKey).where(eq(apiKey.id, id)).get() ?? null

/** The key of a prefix. */
export const apiKeyByPrefix = (db: ReadableDb, prefix: string): ApiKeyRow | null => {
  const id = idOfPrefix(db, prefix)
  return id === null ? null : apiKeyById(db, id)
}

/** A person's keys that were not revoked, expired ones too, in the order they were made. */
export const apiKeysOf = (db: ReadableDb, userId: number): ApiKeyRow[] =>
  drizzleOf(db)
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.userId, userId), isNull(apiKey.revokedAt)))
    .orderBy(asc(apiKey.id))
    .all()

/** Everybody's keys with their owners, in the order they were made. */
export const apiKeysWithOwners = (db: ReadableDb): { key: ApiKeyRow; owner: KeyOwnerRow }[] =>
  drizzleOf(db)
    .select({
      key: getTableColumns(apiKey),
      owner: {
        id: user.id,
        username: user.username,
        fullName: user.fullName,
        role: user.role,
        disabledAt: user.disabledAt,
      },
    })
    .from(apiKey)
    .innerJoin(user, eq(user.id, apiKey.userId))
    .orderBy(asc(apiKey.id))
    .all()

/**
 * How many of a person's own keys open anything, or would if they were active again. One that a live key replaces counts
 * no more, and those that an administrator made are not among them.
 */
export const liveKeyCount = (db: ReadableDb, userId: number, at: number): number =>
  prepared(
    db,
    `SELECT count(*) FROM api_key AS key
     WHERE user_id = $userId AND managed = 0 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $at)
       AND NOT EXISTS (
         SELECT 1 FROM api_key AS successor WHERE successor.id = key.replaced_by AND successor.revoked_at IS NULL
           AND (successor.expires_at IS NULL OR successor.expires_at > $at)
       )`,
  )
    .pluck()
    .get({ userId, at }) as number

/** A key that is stored anew. */
export type NewApiKey = Readonly<typeof apiKey.$inferInsert>

export const insertApiKey = (db: WritableDb, row: NewApiKey): ApiKeyRow =>
  drizzleOf(db).insert(apiKey).values(row).returning().get()

export const updateApiKey = (db: WritableDb, id: number, change: ApiKeyChange): ApiKeyRow =>
  drizzleOf(db).update(apiKey).set(change).where(eq(apiKey.id, id)).returning().get()

/** Removes a key; those that it replaced, or that replaced it, forget it. */
export const deleteApiKey = (db: WritableDb, id: number): void => {
  prepared(db, 'UPDATE api_key SET rotated_from = NULL WHERE rotated_from = ?').run(id)
  prepared(db, 'UPDATE api_key SET replaced_by = NULL WHERE replaced_by = ?').run(id)
  prepared(db, 'DELETE FROM api_key WHERE id = ?').run(id)
}

/** Adds requests that were made with a key. */
export const addApiKeyUsage = (
  db: WritableDb,
  id: number,
  used: { readonly requests: number; readonly at: number; readonly address: string },
): void => {
  drizzleOf(db)
    .update(apiKey)
    .set({
      usageCount: sql`${apiKey.usageCount} + ${used.requests}`,
      lastUsedAt: used.at,
      lastUsedAddress: used.address,
    })
    .where(eq(apiKey.id, id))
    .run()
}

/** What a key may be used at most. */
export interface KeyLimitRow {
  readonly id: number
  /** Requests a minute; null is no limit. */
  readonly rate: number | null
}

/** The limits of a person's keys, or of everybody's, that were not revoked. */
export const keyLimits = (db: ReadableDb, userId: number | null): KeyLimitRow[] =>
  prepared(
    db,
    `SELECT id, rate_limit_per_minute AS rate FROM api_key
     WHERE revoked_at IS NULL AND ($userId IS NULL OR user_id = $userId) ORDER BY id`,
  ).all({ userId }) as KeyLimitRow[]
