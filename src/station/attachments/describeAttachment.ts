import type { Attachment } from '../../contract/attachment.ts'
import type { AttachmentRow } from '../../storage/queries/attachments.ts'

/** An attachment as it is told to those who ask. */
export const describeAttachment = (row: AttachmentRow): Attachment => ({
  id: row.id,
  subject: { kind: row.subjectKind, id: row.subjectId },
  file_name: row.fileName,
  type: row.type,
  size: row.size,
  sha256: row.sha256,
  added_by: row.addedBy,
  added_at: new Date(row.addedAt).toISOString(),
})

/** What the audit log keeps of an attachment; its hash says what the file held. */
export const recordOfAttachment = (row: AttachmentRow) => ({
  subject_kind: row.subjectKind,
  subject_id: row.subjectId,
  file_name: row.fileName,
  type: row.type,
  size: row.size,
  sha256: row.sha256,
})
