import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import { newestCheckpoint } from '../../storage/queries/auditChain.ts'
import { auditEntryAt, auditHead } from '../../storage/queries/auditEntries.ts'
import { waitForDisk } from '../../storage/transaction.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../station.ts'
import type { Anchor } from './anchor.ts'
import { appendAnchor, readAnchorFile } from './anchorFile.ts'

/** Notes the head of the audit log outside the database, and holds the log against what was noted. */
export interface Anchors {
  /** What the comparison at the start found, in a sentence; null when all held. */
  readonly problem: () => string | null
  /** Notes the head once more. */
  readonly close: () => void
}

const day = 86_400_000

/** The first noted head that the log does not have any more, in a sentence. Only the entries themselves are looked at. */
const problemOf = (db: ReadableDb, noted: readonly Anchor[]): string | null => {
  const from = newestCheckpoint(db)?.seq ?? 0
  const head = auditHead(db)?.seq ?? 0
  for (const { seq, hash, at } of noted) {
    if (seq <= from) continue
    if (seq > head) {
      return `Entry ${seq} of the audit log was noted on ${at}, but the log ends at ${head}: its end was cut off, or the database was put back to an older state.`
    }
    if (auditEntryAt(db, seq)?.hash.equals(hash) !== true) {
      return `Entry ${seq} of the audit log is not the one that was noted on ${at}: the log was written anew.`
    }
  }
  return null
}

/**
 * Compares the log with the heads that were noted in the data folder, notes its present head, and goes on doing so once a
 * day. A folder that cannot be written is logged; the station goes on.
 */
export const createAnchors = (db: WritableDb, folder: string, clock: Clock, log: Log): Anchors => {
  let last = 0
  const note = (): void => {
    try {
      const head = auditHead(db)
      if (head === null || head.seq === last) return
      // The database must not know less than was noted of it.
      waitForDisk(db)
      appendAnchor(folder, head, clock.now())
      last = head.seq
    } catch (error) {
      log.error({ err: error }, 'The head of the audit log could not be noted in the data folder.')
    }
  }
  let problem: string | null = null
  try {
    const noted = readAnchorFile(folder)
    problem = problemOf(db, noted)
    last = noted.at(-1)?.seq ?? 0
  } catch (error) {
    log.error({ err: error }, 'The noted heads of the audit log could not be read.')
    problem =
      'The file audit-anchors.log in the data folder could not be read, so nobody knows whether the end of the audit log is missing.'
  }
  if (problem !== null) log.error({ problem }, 'The audit log is not what it was.')
  note()
  const timer = setInterval(note, day).unref()
  return {
    problem: () => problem,
    close: () => {
      clearInterval(timer)
      note()
    },
  }
}
