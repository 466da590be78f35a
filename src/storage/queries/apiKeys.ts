import { and, asc, count, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { apiKey } from '../schema/apiKey.ts'

/** A key with the hash that a secret is held against; it goes no further than the check. */
export type ApiKeyRow = Readonly<typeof apiKey.$inferSelect>

/** The key of a prefix. Anybody can ask for any prefix, so this is quick. */
export const apiKeyByPrefix = (db: ReadableDb, prefix: string): ApiKeyRow | null => {
  const stored = prepared(
    db,
    `SELECT id, user_id AS userId, prefix, secret_hash AS secretHash, description, permissions,
       rate_limit_per_minute AS rateLimitPerMinute, created_at AS createdAt, expires_at AS expiresAt,
       revoked_at AS revokedAt, last_used_at AS lastUsedAt, usage_count AS usageCount
     FROM api_key WHERE prefix = ?`,
  ).get(prefix) as (Omit<ApiKeyRow, 'permissions'> & { readonly permissions: string }) | undefined
  return stored === undefined ? null : { ...stored, permissions: JSON.parse(stored.permissions) }
}

export const apiKeyById = (db: ReadableDb, id: number): ApiKeyRow | null =>
  drizzleOf(db).select().from(apiKey).where(eq(apiKey.id, id)).get() ?? null

/** A person's keys that were not revoked, expired ones too, in the order they were made. */
export const apiKeysOf = (db: ReadableDb, userId: number): ApiKeyRow[] =>
  drizzleOf(db)
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.userId, userId), isNull(apiKey.revokedAt)))
    .orderBy(asc(apiKey.id))
    .all()

/** How many of a person's keys open anything at a time. */
export const liveKeyCount = (db: ReadableDb, userId: number, at: number): number =>
  drizzleOf(db)
    .select({ n: count() })
    .from(apiKey)
    .where(
      and(
        eq(apiKey.userId, userId),
        isNull(apiKey.revokedAt),
        or(isNull(apiKey.expiresAt), gt(apiKey.expiresAt, at)),
      ),
    )
    .get()?.n ?? 0

export const insertApiKey = (
  db: WritableDb,
  row: Omit<ApiKeyRow, 'id' | 'revokedAt' | 'lastUsedAt' | 'usageCount'>,
): ApiKeyRow => drizzleOf(db).insert(apiKey).values(row).returning().get()

export const revokeApiKey = (db: WritableDb, id: number, at: number): void => {
  drizzleOf(db).update(apiKey).set({ revokedAt: at }).where(eq(apiKey.id, id)).run()
}

/** Adds requests that were made with a key. */
export const addApiKeyUsage = (db: WritableDb, id: number, requests: number, lastUsedAt: number): void => {
  drizzleOf(db)
    .update(apiKey)
    .set({ usageCount: sql`${apiKey.usageCount} + ${requests}`, lastUsedAt })
    .where(eq(apiKey.id, id))
    .run()
}
