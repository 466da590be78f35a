import type { Caller } from '../../contract/caller.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { beforeNextEntry, insertAuditEntry } from '../../storage/queries/auditEntries.ts'
import { insertSignature } from '../../storage/queries/signatures.ts'
import { actorOf } from '../actor.ts'
import { genesisHash, hashAuditEntry, hashVersion } from './hashAuditEntry.ts'

/** What kind of change an entry records; the event stream finds those of measurements by it. */
export type AuditKind =
  | 'ingest'
  | 'limits'
  | 'piece'
  | 'violation'
  | 'sample'
  | 'attachment'
  | 'import'
  | 'sampling'
  | 'handover'
  | 'report'
  | 'production'
  | 'configuration'
  | 'people'
  | 'access'
  | 'refusal'
  | 'audit'

/** The subgroups that one commit stored. Who sent each of them stands in its own row. */
export interface CoveredSamples {
  readonly firstId: number
  readonly lastId: number
  readonly count: number
  /** SHA-256 over the rows. */
  readonly digest: Buffer
}

/** One entry of the audit log. `before` and `after` are plain objects; secrets must not be in them. */
export interface AuditEntry {
  readonly kind: AuditKind
  readonly at: number
  readonly caller: Caller
  /** The operation of the contract, such as `limits.revise`, or what the station did of itself. */
  readonly operation: string
  readonly table?: string
  readonly recordId?: string | number
  readonly before?: object | null
  readonly after?: object | null
  readonly reason?: string | null
  /** Why it was refused; an entry without it records a success. */
  readonly error?: string | null
  readonly samples?: CoveredSamples
}

/** A lone surrogate cannot be stored as UTF-8, so it would come back as something else than what was hashed. */
const storable = (text: string | null | undefined): string | null =>
  text?.replace(/\p{Surrogate}/gu, '\ufffd') ?? null

const json = (value: object | null | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

/** What the entry keeps of the new state, with the signature under it. */
const signedAfter = ({ caller, after, at }: AuditEntry): object | null | undefined => {
  if (caller.kind !== 'user' || caller.signature === undefined) return after
  const { fullName, meaning } = caller.signature
  const signature = {
    full_name: fullName,
    username: caller.username,
    meaning,
    signed_at: new Date(at).toISOString(),
  }
  return { ...after, signature }
}

const writeSignature = (db: WritableDb, seq: number, entry: AuditEntry): void => {
  const { caller, operation, table = '', recordId = '', at } = entry
  if (caller.kind !== 'user' || caller.signature === undefined) return
  insertSignature(db, {
    auditSeq: seq,
    operation,
    tableName: table,
    recordId: String(recordId),
    userId: caller.userId,
    username: caller.username,
    fullName: caller.signature.fullName,
    meaning: caller.signature.meaning,
    signedAt: at,
  })
}

/**
 * Appends an entry, chained to the one before. Call it in the transaction of the change that it records, so that neither
 * is ever without the other.
 *
 * @returns the entry's number, which is also the number of the commit in the event stream
 */
export const appendAudit = (db: WritableDb, entry: AuditEntry): number => {
  // The head is read each time: a remembered one would be wrong after a rollback.
  const last = beforeNextEntry(db)
  const actor = actorOf(entry.caller)
  const { origin } = entry.caller
  const { samples } = entry
  const row = {
    seq: last.seq + 1,
    // A change that took a while was begun before what it brought about was written: the times rise with the numbers.
    at: Math.max(entry.at, last.at),
    kind: entry.kind,
    actorKind: actor.kind,
    actor: storable(actor.name) ?? '',
    userId: actor.userId,
    keyId: actor.keyId,
    via: origin.via,
    address: storable(origin.address) ?? '',
    userAgent: storable(origin.userAgent),
    operation: entry.operation,
    tableName: entry.table ?? null,
    recordId: entry.recordId === undefined ? null : storable(String(entry.recordId)),
    before: json(entry.before),
    after: json(signedAfter(entry)),
    reason: storable(entry.reason),
    success: (entry.error ?? null) === null ? 1 : 0,
    error: storable(entry.error),
    firstSampleId: samples?.firstId ?? null,
    lastSampleId: samples?.lastId ?? null,
    sampleCount: samples?.count ?? null,
    digest: samples?.digest ?? null,
    previousHash: last.hash ?? genesisHash,
    version: hashVersion,
    role: 'role' in entry.caller ? entry.caller.role : null,
    station: storable(last.station),
  }
  insertAuditEntry(db, { ...row, hash: hashAuditEntry(row) })
  writeSignature(db, row.seq, entry)
  return row.seq
}
