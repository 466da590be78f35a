import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import {
  type AttachmentRow,
  attachmentById,
  attachmentsOf,
  contentIsUsed,
  removeAttachment,
} from '../../storage/queries/attachments.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { foreignObject, isForeignObject } from '../audit/foreignObject.ts'
import type { StationHandlers } from '../station.ts'
import { type AttachmentDeps, addAttachment } from './addAttachment.ts'
import { sha256Of } from './attachmentDesk.ts'
import { describeAttachment, recordOfAttachment } from './describeAttachment.ts'
import { findChangeable, findSubject } from './findSubject.ts'

const findAttachment = ({ core }: AttachmentDeps, caller: Caller, id: number): AttachmentRow => {
  const none = () => new ContractError('NOT_FOUND', `There is no attachment ${id}.`)
  const row = attachmentById(core.db, id)
  if (row === null || row.removedAt !== null) throw none()
  try {
    findSubject(core, caller, { kind: row.subjectKind, id: row.subjectId })
  } catch (error) {
    if (error instanceof ContractError && error.code === 'NOT_FOUND') {
      throw isForeignObject(error) ? foreignObject(none()) : none()
    }
    throw error
  }
  return row
}

const damaged = (row: AttachmentRow, what: string): ContractError =>
  new ContractError(
    'CONFLICT',
    `${row.fileName} ${what}. Put the folder "attachments" of the newest backup in its place.`,
  )

const getAttachment =
  (deps: AttachmentDeps): Handler<'attachment.get'> =>
  async (caller, { attachment_id }) => {
    const row = findAttachment(deps, caller, attachment_id)
    const bytes = await deps.desk.alone((files) => files.read(row.sha256))
    if (bytes === null) throw damaged(row, 'is missing on the disk of the station')
    if ((await sha256Of(bytes)) !== row.sha256) {
      deps.core.log.error({ attachment: row.id }, 'A file was changed after it was attached.')
      throw damaged(row, 'was changed on the disk after it was attached: its hash is another one')
    }
    return { attachment: describeAttachment(row), bytes }
  }

const remove =
  (deps: AttachmentDeps): Handler<'attachment.remove'> =>
  (caller, { attachment_id, reason }) =>
    deps.desk.alone(async (files) => {
      const { db, clock } = deps.core
      const row = inTransaction(db, () => {
        const found = findAttachment(deps, caller, attachment_id)
        findChangeable(deps.core, caller, { kind: found.subjectKind, id: found.subjectId })
        const at = clock.now()
        removeAttachment(db, found.id, actorOf(caller).name, at)
        appendAudit(db, {
          at,
          kind: 'attachment',
          caller,
          operation: 'attachment.remove',
          table: 'attachment',
          recordId: found.id,
          before: recordOfAttachment(found),
          reason,
        })
        return found
      })
      if (!contentIsUsed(db, row.sha256)) await files.remove(row.sha256)
      return {}
    })

/** The use cases of photos and files of samples and violations. */
export const attachmentHandlers = (
  deps: AttachmentDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `attachment.${string}`>> => ({
  'attachment.add': addAttachment(deps),
  'attachment.list': (caller, { subject }) => {
    findSubject(deps.core, caller, subject)
    return attachmentsOf(deps.core.db, subject).map(describeAttachment)
  },
  'attachment.get': getAttachment(deps),
  'attachment.remove': remove(deps),
})
