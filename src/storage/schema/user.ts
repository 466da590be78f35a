import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../contract/permission.ts'

/** People who may sign in. They are disabled, never deleted: records name them. */
export const user = sqliteTable('user', {
  id: integer().primaryKey({ autoIncrement: true }),
  username: text().notNull(),
  fullName: text('full_name').notNull(),
  role: text().$type<Role>().notNull(),
  clientId: text('client_id'),
  passwordHash: text('password_hash').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  disabledAt: integer('disabled_at'),
  badge: text(),
  pinHash: text('pin_hash'),
  mustChangePassword: integer('must_change_password').notNull().default(0),
  /** Rises when every sign-in of the person ends; a sign-in holds as long as it is of the same generation. */
  generation: integer().notNull().default(0),
  lastSignInAt: integer('last_sign_in_at'),
})
