import { z } from 'zod'
import {
  addAttachmentInput,
  attachment,
  attachmentContent,
  attachmentSubject,
  ofAttachment,
  removeAttachmentInput,
} from './attachment.ts'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'

/** Photos and files of samples and violations. */
export const attachmentOperations = {
  'attachment.add': operation('sample.create', addAttachmentInput, attachment),
  'attachment.list': operation(
    'data.read',
    z.strictObject({ subject: attachmentSubject }),
    z.array(attachment),
  ),
  'attachment.get': operation('data.read', ofAttachment, attachmentContent),
  'attachment.remove': operation('sample.update', removeAttachmentInput, nothing),
}
