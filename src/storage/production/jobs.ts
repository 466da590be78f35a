import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** A part of an order that is done in one go. */
export interface JobRow extends MadeRow {
  readonly jobId: string
  readonly clientId: string
  readonly workOrderId: string
  readonly operationId: string | null
  readonly plannedQuantity: number | null
  readonly retiredAt: number | null
}

const columns = `job_id AS jobId, client_id AS clientId, work_order_id AS workOrderId, operation_id AS operationId,
  planned_quantity AS plannedQuantity, retired_at AS retiredAt, ${madeColumns}`

export const jobById = (db: ReadableDb, jobId: string): JobRow | null =>
  (prepared(db, `SELECT ${columns} FROM job WHERE job_id = ?`).get(jobId) as JobRow | undefined) ?? null

/** The jobs of an order, of a line, or of all. */
export const listJobs = (db: ReadableDb, clientId: string | null, workOrderId: string | null): JobRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM job
     WHERE (@clientId IS NULL OR client_id = @clientId) AND (@workOrderId IS NULL OR work_order_id = @workOrderId) ORDER BY job_id`,
  ).all({ clientId, workOrderId }) as JobRow[]

/** Stores a job, new or changed; its order stays. */
export const putJob = (db: WritableDb, row: JobRow): void => {
  prepared(
    db,
    `INSERT INTO job (job_id, client_id, work_order_id, operation_id, planned_quantity, retired_at,
       created_by, created_at, updated_by, updated_at)
     VALUES (@jobId, @clientId, @workOrderId, @operationId, @plannedQuantity, @retiredAt,
       @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET operation_id = excluded.operation_id, planned_quantity = excluded.planned_quantity,
       retired_at = excluded.retired_at, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}
