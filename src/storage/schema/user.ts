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
})
