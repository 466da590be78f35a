import { and, asc, eq, isNull } from 'drizzle-orm'
import type { AttachmentSubject } from '../../contract/attachment.ts'
import type { ContentStanding } from '../attachments/attachmentFiles.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { attachment } from '../schema/attachment.ts'

/** An attachment as it is stored. */
export type AttachmentRow = Readonly<typeof attachment.$inferSelect>

export type NewAttachment = Omit<AttachmentRow, 'id' | 'removedBy' | 'removedAt'>

/** An attachment by its id, removed ones too. */
export const attachmentById = (db: ReadableDb, id: number): AttachmentRow | null =>
  drizzleOf(db).select().from(attachment).where(eq(attachment.id, id)).get() ?? null

/** What a sample or a violation has, the oldest first, removed ones left out. */
export const attachmentsOf = (db: ReadableDb, { kind, id }: AttachmentSubject): AttachmentRow[] =>
  drizzleOf(db)
    .select()
    .from(attachment)
    .where(and(eq(attachment.subjectKind, kind), eq(attachment.subjectId, id), isNull(attachment.removedAt)))
    .orderBy(asc(attachment.id))
    .all()

/** Whether any attachment that was not removed has this content. */
export const contentIsUsed = (db: ReadableDb, sha256: string): boolean =>
  drizzleOf(db)
    .select({ id: attachment.id })
    .from(attachment)
    .where(and(eq(attachment.sha256, sha256), isNull(attachment.removedAt)))
    .get() !== undefined

/** What is known of a content: that it is used, that all that had it was removed, or nothing. */
export const contentStanding = (db: ReadableDb, sha256: string): ContentStanding => {
  if (contentIsUsed(db, sha256)) return 'used'
  const known = drizzleOf(db)
    .select({ id: attachment.id })
    .from(attachment)
    .where(eq(attachment.sha256, sha256))
    .get()
  return known === undefined ? 'unknown' : 'removed'
}

export const insertAttachment = (db: WritableDb, row: NewAttachment): AttachmentRow =>
  drizzleOf(db).insert(attachment).values(row).returning().get()

/** Marks an attachment as removed. */
export const removeAttachment = (db: WritableDb, id: number, removedBy: string, removedAt: number): void => {
  drizzleOf(db).update(attachment).set({ removedBy, removedAt }).where(eq(attachment.id, id)).run()
}
