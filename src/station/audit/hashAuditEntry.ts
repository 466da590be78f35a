import { hash } from 'node:crypto'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'

/** What stands before the first entry. */
export const genesisHash = Buffer.alloc(32)

const hex = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null

/**
 * The hash of an audit entry, so that an auditor can redo it with any tool: SHA-256 of the UTF-8 bytes of one JSON array
 * without spaces, of the columns in the order of the table: `previous_hash` first, then `seq` to `digest`. Hashes and
 * digests are lower-case hex, texts and numbers are as stored, an empty column is `null`; `before` and `after` are the
 * stored texts, as JSON strings. Strings are escaped as by ECMAScript's JSON.stringify (RFC 8785). The first entry's
 * `previous_hash` is 32 zero bytes.
 *
 * @example hashAuditEntry({ ...row, previousHash: genesisHash })
 */
export const hashAuditEntry = (row: Omit<AuditRow, 'hash'>): Buffer =>
  hash(
    'sha256',
    JSON.stringify([
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
    ]),
    'buffer',
  )
