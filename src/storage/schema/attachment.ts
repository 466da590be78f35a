import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AttachmentSubject, AttachmentType } from '../../contract/attachment.ts'

/** A file of a sample or a violation; what it holds stands on the disk under its hash. */
export const attachment = sqliteTable('attachment', {
  id: integer().primaryKey({ autoIncrement: true }),
  subjectKind: text('subject_kind').$type<AttachmentSubject['kind']>().notNull(),
  subjectId: integer('subject_id').notNull(),
  fileName: text('file_name').notNull(),
  type: text().$type<AttachmentType>().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  addedBy: text('added_by').notNull(),
  addedAt: integer('added_at').notNull(),
  removedBy: text('removed_by'),
  removedAt: integer('removed_at'),
})
