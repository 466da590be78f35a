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
  /** The first bytes of the secret's SHA-256; null for a key that is older than them and was not used since. */
  secretMark: integer('secret_mark'),
  name: text(),
  clientId: text('client_id'),
  allowedAddresses: text('allowed_addresses', { mode: 'json' })
    .$type<readonly string[]>()
    .notNull()
    .default([]),
  deactivatedAt: integer('deactivated_at'),
  /** Whether an administrator made it, so that it does not count among its owner's own. */
  managed: integer({ mode: 'boolean' }).notNull().default(false),
  rotatedFrom: integer('rotated_from'),
  replacedBy: integer('replaced_by'),
  lastUsedAddress: text('last_used_address'),
})
