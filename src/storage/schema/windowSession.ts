import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core'

/** Sign-ins at windows and browser tabs, by the SHA-256 of the window's key. */
export const windowSession = sqliteTable('window_session', {
  keyHash: blob('key_hash', { mode: 'buffer' }).primaryKey(),
  userId: integer('user_id').notNull(),
  signedInAt: integer('signed_in_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
})
