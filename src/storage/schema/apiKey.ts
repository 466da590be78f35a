import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { KeyPermissions } from '../../contract/apiKey.ts'

/** Keys of gauges and scripts: the prefix that finds them, and the bcrypt hash of the secret. */
export const apiKey = sqliteTable('api_key', {
  id: integer().primaryKey({ autoIncrement: true }),
  userId: integer('user_id').notNull(),
  prefix: text().notNull(),
  secretHash: text('secret_hash').notNull(),
  description: text(),
  permissions: text({ mode: 'json' }).$type<KeyPermissions>().notNull(),
  rateLimitPerMinute: integer('rate_limit_per_minute'),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at'),
  revokedAt: integer('revoked_at'),
  lastUsedAt: integer('last_used_at'),
  usageCount: integer('usage_count').notNull().default(0),
})
