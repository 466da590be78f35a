import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { auditEntry } from '../schema/auditEntry.ts'

/** One entry of the audit log as it is stored. `before` and `after` are JSON. */
export type AuditRow = Readonly<typeof auditEntry.$inferSelect>

/** The columns of an `AuditRow`. */
export const auditColumns = `seq, at, kind, actor_kind AS actorKind, actor, user_id AS userId, key_id AS keyId, via, address,
  user_agent AS userAgent, operation, table_name AS tableName, record_id AS recordId, before, after, reason, success, error,
  first_sample_id AS firstSampleId, last_sample_id AS lastSampleId, sample_count AS sampleCount, digest,
  previous_hash AS previousHash, hash, version, role, station`

/** The newest entry's number, hash and time; null while the log is empty. */
export const auditHead = (
  db: ReadableDb,
): { readonly seq: number; readonly hash: Buffer; readonly at: number } | null =>
  (prepared(db, 'SELECT seq, hash, at FROM audit_entry ORDER BY seq DESC LIMIT 1').get() as
    | { seq: number; hash: Buffer; at: number }
    | undefined) ?? null

/** What a new entry needs of the log and the station, read at once: this is on the way of every measurement. */
export const beforeNextEntry = (
  db: ReadableDb,
): {
  readonly seq: number
  readonly at: number
  readonly hash: Buffer | null
  readonly station: string | null
} =>
  prepared(
    db,
    `SELECT seq, at, hash, (SELECT value FROM setting WHERE name = 'station_name') AS station FROM
       (SELECT seq, at, hash FROM audit_entry UNION ALL SELECT 0, 0, NULL ORDER BY seq DESC LIMIT 1)`,
  ).get() as { seq: number; at: number; hash: Buffer | null; station: string | null }

/** Adds an entry; a trigger refuses any that does not follow the newest. */
export const insertAuditEntry = (db: WritableDb, row: AuditRow): void => {
  prepared(
    db,
    `INSERT INTO audit_entry (seq, at, kind, actor_kind, actor, user_id, key_id, via, address, user_agent, operation,
       table_name, record_id, before, after, reason, success, error, first_sample_id, last_sample_id, sample_count, digest,
       previous_hash, hash, version, role, station)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
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
    row.digest,
    row.previousHash,
    row.hash,
    row.version,
    row.role,
    row.station,
  )
}

/** Entries after a number, oldest first. */
export const auditEntriesAfter = (db: ReadableDb, seq: number, limit: number): AuditRow[] =>
  prepared(db, `SELECT ${auditColumns} FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?`).all(
    seq,
    limit,
  ) as AuditRow[]

/** When the newest entry was made, ms; 0 while the log is empty. */
export const lastRecordedAt = (db: ReadableDb): number =>
  (prepared(db, 'SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1').get() as { at: number } | undefined)
    ?.at ?? 0

/** An entry by its number; null where there is none. */
export const auditEntryAt = (db: ReadableDb, seq: number): AuditRow | null =>
  (prepared(db, `SELECT ${auditColumns} FROM audit_entry WHERE seq = ?`).get(seq) as AuditRow | undefined) ??
  null
