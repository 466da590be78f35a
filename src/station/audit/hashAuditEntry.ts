import { hash } from 'node:crypto'
import type { HashedColumns } from '../../storage/queries/auditChain.ts'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'

/** What stands before the first entry. */
export const genesisHash = Buffer.alloc(32)

const hex = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null

/** The version that new entries get. */
export const hashVersion = 2

/** How many of the columns below a version covers. */
const covered: Readonly<Record<number, number>> = { 1: 23, 2: 26 }

/** The SHA-256 of the text of an entry, in hex. */
export const hashText = (text: string): string => hash('sha256', text, 'hex')

/**
 * The SHA-256 of an entry's columns in hex; null where nobody knows its version, so that it holds for no entry.
 *
 * @example hashColumns([previousHash, 1, 1767592800000, 'people', …], 2)
 */
export const hashColumns = (columns: HashedColumns, version: number): string | null => {
  const count = covered[version]
  return count === undefined ? null : hashText(JSON.stringify(columns.slice(0, count)))
}

/** An audit entry before it has its hash. */
export type UnhashedRow = Omit<AuditRow, 'hash'>

/**
 * The hash of an audit entry, so that an auditor can redo it with any tool: SHA-256 of the UTF-8 bytes of one JSON array
 * without spaces, of the columns in the order of the table: `previous_hash` first, then `seq` to `digest`, and from version
 * 2 on also `version`, `role` and `station`. Hashes and digests are lower-case hex, texts and numbers are as stored, an
 * empty column is `null`; `before` and `after` are the stored texts, as JSON strings. Strings are escaped as by
 * ECMAScript's JSON.stringify (RFC 8785). The first entry's `previous_hash` is 32 zero bytes.
 *
 * @throws RangeError for a version that this program does not know
 * @example hashAuditEntry({ ...row, previousHash: genesisHash })
 */
export const hashAuditEntry = (row: UnhashedRow): Buffer => {
  const made = hashColumns(
    [
      hex(row.previousHash),
      row.seq,
      row.at,
      row.kind,
      row.actorKind,
      row.actor,
      row.userId,
      row.keyId,
      row.via,
      row.address,
      row.userAgent,
      row.operation,
      row.tableName,
      row.recordId,
      row.before,
      row.after,
      row.reason,
      row.success,
      row.error,
      row.firstSampleId,
      row.lastSampleId,
      row.sampleCount,
      hex(row.digest),
      row.version,
      row.role,
      row.station,
    ],
    row.version,
  )
  if (made === null) throw new RangeError(`audit entries of version ${row.version} are not known`)
  return Buffer.from(made, 'hex')
}
