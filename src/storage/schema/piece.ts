import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A record about one physical piece. */
export const piece = sqliteTable('piece', {
  id: integer().primaryKey(),
  kitNumber: text('kit_number').notNull(),
  name: text(),
  country: text(),
  haplogroup: text(),
  /** JSON objects, as text: a list of thousands is passed on without a look into them. */
  markers: text().notNull(),
  fields: text().notNull(),
  clientId: text('client_id'),
  createdAt: integer('created_at').notNull(),
  /** Its own timestamp where it carries one. */
  updatedAt: integer('updated_at').notNull(),
  /** Counts up with each change, so that two people do not overwrite each other. */
  revision: integer().notNull(),
  createdBy: text('created_by').notNull(),
  changedBy: text('changed_by').notNull(),
  changedAt: integer('changed_at').notNull(),
})
