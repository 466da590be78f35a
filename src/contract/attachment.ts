import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

/** The largest file that is taken, in bytes. */
export const largestAttachment = 10 * 1024 * 1024

/** What is taken, by what the file holds and not by its name. */
export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'text/plain',
  'text/csv',
] as const

export type AttachmentType = (typeof attachmentTypes)[number]

export const attachmentSubjects = ['sample', 'violation', 'characteristic'] as const

export const attachmentSubject = z.strictObject({ kind: z.enum(attachmentSubjects), id })

/** What a file belongs to. */
export type AttachmentSubject = z.infer<typeof attachmentSubject>

const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be the bytes of a file')

const fileName = z.string().trim().min(1).max(255)

export const addAttachmentInput = z.strictObject({
  subject: attachmentSubject,
  file_name: fileName,
  bytes: fileBytes,
})

export const attachment = z.strictObject({
  id,
  subject: attachmentSubject,
  file_name: z.string(),
  type: z.enum(attachmentTypes),
  size: z.int().describe('bytes'),
  sha256: z.string().describe('lower-case hex; stands in the audit log, too'),
  added_by: z.string(),
  added_at: timestampOut,
})

/** A photo or file that belongs to a sample or a violation, or shows how a characteristic is measured. */
export type Attachment = z.infer<typeof attachment>

/** The file as HTTP sends it. */
export const attachmentFile = z.string().meta({ format: 'binary' })

export const attachmentContent = z.strictObject({ attachment, bytes: fileBytes })

export const ofAttachment = z.strictObject({ attachment_id: id })

export const removeAttachmentInput = ofAttachment.extend({ reason: label(400) })

export const removeAttachmentBody = removeAttachmentInput.omit({ attachment_id: true })

export const attachmentBody = z
  .unknown()
  .describe('the file itself with its name in the query, or multipart/form-data with one part "file"')

export const attachmentFileQuery = z.strictObject({
  file_name: fileName.optional().describe('of a body that is the file itself'),
})
