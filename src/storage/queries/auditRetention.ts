import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { Checkpoint } from './auditChain.ts'

/**
 * The last entry of those from `from` on that are all older than a time; null where the first one is not, and never the
 * newest entry. Entries are looked at in their order, so that what is kept is always an end of the chain.
 */
export const lastEntryBefore = (db: ReadableDb, from: number, time: number): number | null => {
  const firstKept = prepared(
    db,
    `SELECT coalesce((SELECT seq FROM audit_entry WHERE seq >= ? AND at >= ? ORDER BY seq LIMIT 1), max(seq))
     FROM audit_entry`,
  )
    .pluck()
    .get(from, time) as number | null
  return firstKept === null || firstKept <= from ? null : firstKept - 1
}

/** Adds a checkpoint; a trigger refuses one that does not stand at an entry. */
export const insertCheckpoint = (db: WritableDb, row: Checkpoint): void => {
  prepared(
    db,
    'INSERT INTO audit_checkpoint (seq, hash, first_seq, at, file, sha256) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(row.seq, row.hash, row.firstSeq, row.at, row.file, row.sha256)
}

const archived = 'seq <= (SELECT coalesce(max(seq), 0) FROM audit_checkpoint)'

/** Whether entries still stand that are in an archive. */
export const archivedEntriesLeft = (db: ReadableDb): boolean =>
  prepared(db, `SELECT 1 FROM audit_entry WHERE ${archived} LIMIT 1`).get() !== undefined

/** Removes the oldest archived entries; a trigger refuses all others. */
export const dropArchivedEntries = (db: WritableDb, count: number): void => {
  prepared(
    db,
    `DELETE FROM audit_entry WHERE seq IN (SELECT seq FROM audit_entry WHERE ${archived} ORDER BY seq LIMIT ?)`,
  ).run(count)
}
