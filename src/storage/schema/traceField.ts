import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TraceKind } from '../../contract/traceability.ts'

/** Fields that tell where subgroups come from. */
export const traceField = sqliteTable('trace_field', {
  id: integer().primaryKey(),
  key: text().notNull(),
  label: text().notNull(),
  kind: text().$type<TraceKind>().notNull(),
  choices: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  required: integer({ mode: 'boolean' }).notNull(),
  sticky: integer({ mode: 'boolean' }).notNull(),
  barcodePrefix: text('barcode_prefix'),
  /** Null is all. */
  characteristicIds: text('characteristic_ids', { mode: 'json' }).$type<readonly number[]>(),
  builtIn: integer('built_in', { mode: 'boolean' }).notNull(),
  /** Place in the list, from 1. */
  position: integer().notNull(),
  createdAt: integer('created_at').notNull(),
  /** When it was last retired, ms; null while it is asked for. */
  retiredAt: integer('retired_at'),
  /** The newest subgroup when the search by it began; later ones are in it from their commit on. */
  newest: integer().notNull(),
  /** The newest subgroup that is not in the search yet; 0 when all are. */
  pending: integer().notNull(),
})
