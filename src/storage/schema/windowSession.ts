import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Proof } from '../../contract/session.ts'

/** Sign-ins at windows and browser tabs, by the SHA-256 of the window's key. */
export const windowSession = sqliteTable('window_session', {
  keyHash: blob('key_hash', { mode: 'buffer' }).primaryKey(),
  userId: integer('user_id').notNull(),
  signedInAt: integer('signed_in_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  signedInBy: text('signed_in_by').$type<Proof>().notNull().default('password'),
  generation: integer().notNull().default(0),
  activeAt: integer('active_at').notNull().default(0),
  lockedAt: integer('locked_at'),
})
