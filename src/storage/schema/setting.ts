import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the station remembers about itself: its name, its secrets. */
export const setting = sqliteTable('setting', {
  name: text().primaryKey(),
  value: text().notNull(),
})
