import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The audit log: append-only, each entry chained to the one before by SHA-256. */
export const auditEntry = sqliteTable('audit_entry', {
  seq: integer().primaryKey(),
  at: integer().notNull(),
  kind: text().notNull(),
  actorKind: text('actor_kind').notNull(),
  actor: text().notNull(),
  userId: integer('user_id'),
  keyId: integer('key_id'),
  via: text().notNull(),
  address: text().notNull(),
  userAgent: text('user_agent'),
  operation: text().notNull(),
  tableName: text('table_name'),
  recordId: text('record_id'),
  before: text(),
  after: text(),
  reason: text(),
  success: integer().notNull(),
  error: text(),
  firstSampleId: integer('first_sample_id'),
  lastSampleId: integer('last_sample_id'),
  sampleCount: integer('sample_count'),
  digest: blob({ mode: 'buffer' }),
  previousHash: blob('previous_hash', { mode: 'buffer' }).notNull(),
  hash: blob({ mode: 'buffer' }).notNull(),
  /** Which columns the hash covers: 1 knows neither role nor station. */
  version: integer().notNull().default(1),
  role: text(),
  station: text(),
})
