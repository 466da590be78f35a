import { setImmediate } from 'node:timers/promises'
import type { OutputOf } from '../../contract/operations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type AuditRow, auditEntriesAfter } from '../../storage/queries/auditEntries.ts'
import { genesisHash, hashAuditEntry } from './hashAuditEntry.ts'

/** The digest of the stored subgroups of a range of ids. */
export type DigestOfSamples = (db: ReadableDb, firstId: number, lastId: number) => Buffer

const pageSize = 200

const coversItsSamples = (db: ReadableDb, row: AuditRow, digestOfSamples: DigestOfSamples): boolean =>
  row.digest === null ||
  (row.firstSampleId !== null &&
    row.lastSampleId !== null &&
    row.digest.equals(digestOfSamples(db, row.firstSampleId, row.lastSampleId)))

/**
 * Redoes the audit log's chain and the digests of the subgroups that it covers, page by page so that ingest goes on. Stops
 * at the first entry that does not hold. What was cut off at the end shows only against a head that was noted before.
 *
 * @example await verifyAudit(db, digestOfSamples) // { valid: true, entries: 812, head: '9f…', first_broken: null }
 */
export const verifyAudit = async (
  db: ReadableDb,
  digestOfSamples: DigestOfSamples,
): Promise<OutputOf<'audit.verify'>> => {
  let seq = 0
  let previousHash: Buffer = genesisHash
  for (;;) {
    const page = auditEntriesAfter(db, seq, pageSize)
    for (const row of page) {
      const holds =
        row.seq === seq + 1 &&
        row.previousHash.equals(previousHash) &&
        row.hash.equals(hashAuditEntry(row)) &&
        coversItsSamples(db, row, digestOfSamples)
      if (!holds) {
        return {
          valid: false,
          entries: seq,
          head: seq === 0 ? null : previousHash.toString('hex'),
          first_broken: seq + 1,
        }
      }
      seq = row.seq
      previousHash = row.hash
    }
    if (page.length < pageSize) break
    await setImmediate()
  }
  return {
    valid: true,
    entries: seq,
    head: seq === 0 ? null : previousHash.toString('hex'),
    first_broken: null,
  }
}
