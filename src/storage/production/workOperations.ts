import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** A step of the work of a line, such as sewing. */
export interface WorkOperationRow extends MadeRow {
  readonly clientId: string
  readonly operationId: string
  readonly name: string
  /** Its place among the steps. */
  readonly sequence: number
  readonly retiredAt: number | null
}

const columns = `client_id AS clientId, operation_id AS operationId, name, sequence, retired_at AS retiredAt, ${madeColumns}`

export const workOperationOf = (
  db: ReadableDb,
  clientId: string,
  operationId: string,
): WorkOperationRow | null =>
  (prepared(db, `SELECT ${columns} FROM work_operation WHERE client_id = ? AND operation_id = ?`).get(
    clientId,
    operationId,
  ) as WorkOperationRow | undefined) ?? null

/** The steps of a line, or of all, line by line in their sequence. */
export const listWorkOperations = (db: ReadableDb, clientId: string | null): WorkOperationRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM work_operation WHERE @clientId IS NULL OR client_id = @clientId
     ORDER BY client_id, sequence, operation_id`,
  ).all({ clientId }) as WorkOperationRow[]

/** Stores a step, new or changed. */
export const putWorkOperation = (db: WritableDb, row: WorkOperationRow): void => {
  prepared(
    db,
    `INSERT INTO work_operation (client_id, operation_id, name, sequence, retired_at, created_by, created_at, updated_by, updated_at)
     VALUES (@clientId, @operationId, @name, @sequence, @retiredAt, @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET name = excluded.name, sequence = excluded.sequence, retired_at = excluded.retired_at,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}

/** The place of a line's last step; null where it has none. */
export const lastSequence = (db: ReadableDb, clientId: string): number | null =>
  (
    prepared(db, 'SELECT max(sequence) AS last FROM work_operation WHERE client_id = ?').get(clientId) as {
      last: number | null
    }
  ).last
