import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { GaugeStudyData, GaugeStudyKind } from '../../contract/msa.ts'

/** A study of a measurement system. Deleted ones stay, for the audit log. */
export const gaugeStudy = sqliteTable('gauge_study', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  kind: text().$type<GaugeStudyKind>().notNull(),
  gauge: text(),
  unit: text(),
  characteristicId: integer('characteristic_id'),
  clientId: text('client_id'),
  tolerance: real(),
  multiplier: real().notNull(),
  note: text(),
  data: text({ mode: 'json' }).$type<GaugeStudyData>().notNull(),
  /** Counts up with each change, so that two people do not overwrite each other. */
  revision: integer().notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  updatedAt: integer('updated_at').notNull(),
  deletedAt: integer('deleted_at'),
})
