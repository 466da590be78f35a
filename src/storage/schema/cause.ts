import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Assignable causes that people choose from. */
export const cause = sqliteTable('cause', {
  code: text().primaryKey(),
  label: text().notNull(),
  createdAt: integer('created_at').notNull(),
})
