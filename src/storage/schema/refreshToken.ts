import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Refresh tokens by their SHA-256. Each is used once; a family is the chain of tokens that began with one sign-in. */
export const refreshToken = sqliteTable('refresh_token', {
  id: integer().primaryKey(),
  userId: integer('user_id').notNull(),
  family: text().notNull(),
  tokenHash: blob('token_hash', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
  revokedAt: integer('revoked_at'),
})
