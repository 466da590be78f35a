import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Corrective actions that people choose from. */
export const action = sqliteTable('action', {
  code: text().primaryKey(),
  label: text().notNull(),
  createdAt: integer('created_at').notNull(),
  /** Place in the list that people choose from, from 1. */
  position: integer().notNull(),
  /** When it was last retired, ms; null while it is offered. */
  retiredAt: integer('retired_at'),
})
