import { basename, win32 } from 'node:path'
import { largestAttachment } from '../../contract/attachment.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type AttachmentRow, attachmentsOf, insertAttachment } from '../../storage/queries/attachments.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import { type AttachmentDesk, sha256Of } from './attachmentDesk.ts'
import { describeAttachment, recordOfAttachment } from './describeAttachment.ts'
import { findChangeable } from './findSubject.ts'
import { sniffType } from './sniffType.ts'

/** What the use cases of attachments need. */
export interface AttachmentDeps {
  readonly core: Pick<StationCore, 'db' | 'clock' | 'log'>
  readonly desk: AttachmentDesk
}

const megabytes = largestAttachment / 1024 / 1024

const checkSize = ({ byteLength }: Uint8Array): void => {
  if (byteLength === 0) {
    throw new ContractError('VALIDATION_ERROR', 'The file is empty. Choose another one.', [
      { field: 'bytes', constraint: 'must not be empty' },
    ])
  }
  if (byteLength <= largestAttachment) return
  const size = (byteLength / 1024 / 1024).toFixed(1)
  throw new ContractError(
    'PAYLOAD_TOO_LARGE',
    `The file has ${size} MB; at most ${megabytes} MB can be attached. Make it smaller, or take the photo with fewer pixels.`,
  )
}

/** A name without folders and without what a name cannot have; a header and a disk must be able to hold it. */
const plainName = (name: string): string =>
  basename(win32.basename(name))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_')
    .trim() || 'file'

/**
 * Attaches a file to a sample, a violation or a characteristic. The same file once more is recognised and given again.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INSUFFICIENT_STORAGE
 */
export const addAttachment =
  ({ core, desk }: AttachmentDeps): Handler<'attachment.add'> =>
  async (caller, { subject, file_name, bytes }) => {
    findChangeable(core, caller, subject)
    checkSize(bytes)
    const fileName = plainName(file_name)
    const type = sniffType(bytes, fileName)
    if (type === null) {
      throw new ContractError(
        'UNSUPPORTED_MEDIA_TYPE',
        `${fileName} is not a file that can be attached. Photos (JPEG, PNG, WebP, HEIC), PDF, text and CSV can.`,
      )
    }
    const sha256 = await sha256Of(bytes)
    return desk.alone(async (files) => {
      const { db, clock } = core
      await files.put(sha256, bytes)
      const row = inTransaction(db, (): AttachmentRow => {
        findChangeable(core, caller, subject)
        const twin = attachmentsOf(db, subject).find(
          (one) => one.sha256 === sha256 && one.fileName === fileName,
        )
        if (twin !== undefined) return twin
        const at = clock.now()
        const stored = insertAttachment(db, {
          subjectKind: subject.kind,
          subjectId: subject.id,
          fileName,
          type,
          size: bytes.byteLength,
          sha256,
          addedBy: actorOf(caller).name,
          addedAt: at,
        })
        appendAudit(db, {
          at,
          kind: 'attachment',
          caller,
          operation: 'attachment.add',
          table: 'attachment',
          recordId: stored.id,
          after: recordOfAttachment(stored),
        })
        return stored
      })
      return describeAttachment(row)
    })
  }
