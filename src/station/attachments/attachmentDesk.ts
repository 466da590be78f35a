import { webcrypto } from 'node:crypto'
import { ContractError } from '../../contract/errors.ts'
import { type AttachmentFiles, attachmentFiles } from '../../storage/attachments/attachmentFiles.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { contentStanding } from '../../storage/queries/attachments.ts'
import type { Log } from '../station.ts'
import { asStorageFault } from './asStorageFault.ts'

/** SHA-256 in lower-case hexadecimal, computed beside the main thread. */
export const sha256Of = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(bytes))).toString('hex')

/** The files of attachments, used by one after the other. */
export interface AttachmentDesk {
  /** Runs `work` when nobody else changes the files, and tells what the disk refused in words. */
  readonly alone: <T>(work: (files: AttachmentFiles) => Promise<T>) => Promise<T>
  /** Resolves when no file is being changed; what comes later is refused. */
  readonly close: () => Promise<void>
}

/** Opens the folder of attachments. What a crash left behind in it goes first. */
export const openAttachmentDesk = (db: WritableDb, folder: string, log: Log): AttachmentDesk => {
  const files = attachmentFiles(folder)
  let closed = false
  let last: Promise<unknown> = files
    .sweep((sha256) => contentStanding(db, sha256))
    .then((swept) => {
      if (swept > 0)
        log.info(
          { swept },
          'Files of attachments were removed, set aside or taken back, as the database knows them.',
        )
    })
    .catch((error: unknown) => log.error({ err: error }, 'The folder of attachments could not be read.'))
  return {
    alone: (work) => {
      if (closed) return Promise.reject(new ContractError('SERVICE_UNAVAILABLE', 'The station is closing.'))
      const done = last.then(() => work(files))
      last = done.catch(() => {})
      return done.catch((error: unknown) => {
        throw asStorageFault(error)
      })
    },
    close: async () => {
      closed = true
      await last
    },
  }
}
