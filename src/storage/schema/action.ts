import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Corrective actions that people choose from. */
export const action = sqliteTable('action', {
  code: text().primaryKey(),
  label: text().notNull(),
  createdAt: integer('created_at').notNull(),
})
