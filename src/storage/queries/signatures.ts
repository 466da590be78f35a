import type { Meaning } from '../../contract/signature.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A signature and the change that it signs. */
export interface SignatureRow {
  readonly auditSeq: number
  readonly operation: string
  readonly tableName: string
  readonly recordId: string
  readonly userId: number
  readonly username: string
  readonly fullName: string
  readonly meaning: Meaning
  readonly signedAt: number
}

/** Stores a signature, in the transaction of what it signs. */
export const insertSignature = (db: WritableDb, row: SignatureRow): void => {
  prepared(
    db,
    `INSERT INTO signature (audit_seq, operation, table_name, record_id, user_id, username, full_name, meaning, signed_at)
     VALUES (@auditSeq, @operation, @tableName, @recordId, @userId, @username, @fullName, @meaning, @signedAt)`,
  ).run(row)
}

/** The signatures of what was done to a record of one of these tables, the newest first. */
export const signaturesOf = (
  db: ReadableDb,
  recordId: string,
  tables: readonly [string, ...string[]],
): SignatureRow[] =>
  prepared(
    db,
    `SELECT audit_seq AS auditSeq, operation, table_name AS tableName, record_id AS recordId, user_id AS userId,
       username, full_name AS fullName, meaning, signed_at AS signedAt
     FROM signature WHERE record_id = ? AND table_name IN (${tables.map(() => '?').join(', ')})
     ORDER BY audit_seq DESC`,
  ).all(recordId, ...tables) as SignatureRow[]
