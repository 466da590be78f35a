import type { BatchState } from '../../contract/production/productionBatch.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A file of entries that is stored bit by bit; times in ms. */
export interface BatchRow {
  readonly batchId: string
  /** Null where its orders are of several lines, or it has none. */
  readonly clientId: string | null
  readonly submittedBy: string
  /** Who submitted it, as JSON: whoever it is then stores it, also after a restart. */
  readonly caller: string
  readonly fileName: string | null
  readonly totalRows: number
  readonly validRows: number
  /** How many valid rows were stored or refused. */
  readonly processed: number
  readonly failed: number
  /** What was refused while it was stored, as JSON. */
  readonly faults: string
  readonly status: BatchState
  readonly createdAt: number
  readonly startedAt: number | null
  readonly finishedAt: number | null
}

const columns = `batch_id AS batchId, client_id AS clientId, submitted_by AS submittedBy, caller, file_name AS fileName,
  total_rows AS totalRows, valid_rows AS validRows, processed, failed, faults, status, created_at AS createdAt,
  started_at AS startedAt, finished_at AS finishedAt`

/** A batch by its name; null where there is none. */
export const batchByName = (db: ReadableDb, batchId: string): BatchRow | null =>
  (prepared(db, `SELECT ${columns} FROM production_batch WHERE batch_id = ?`).get(batchId) as
    | BatchRow
    | undefined) ?? null

/** The names of the batches that are not finished, the oldest first. */
export const unfinishedBatches = (db: ReadableDb): string[] =>
  prepared(
    db,
    "SELECT batch_id FROM production_batch WHERE status IN ('PENDING', 'PROCESSING') ORDER BY created_at, batch_id",
  )
    .pluck()
    .all() as string[]

/** The rows of a batch that are to be stored, packed; null once it is finished, or where it has none. */
export const rowsOfBatch = (db: ReadableDb, batchId: string): Buffer | null =>
  (prepared(db, 'SELECT rows FROM production_batch_rows WHERE batch_id = ?').pluck().get(batchId) as
    | Buffer
    | undefined) ?? null

/** Stores a new batch with its packed rows; null where none of them can be stored. */
export const insertBatch = (db: WritableDb, row: BatchRow, rows: Uint8Array | null): void => {
  prepared(
    db,
    `INSERT INTO production_batch (batch_id, client_id, submitted_by, caller, file_name, total_rows, valid_rows, processed,
       failed, faults, status, created_at, started_at, finished_at)
     VALUES (@batchId, @clientId, @submittedBy, @caller, @fileName, @totalRows, @validRows, @processed,
       @failed, @faults, @status, @createdAt, @startedAt, @finishedAt)`,
  ).run(row)
  if (rows === null) return
  prepared(db, 'INSERT INTO production_batch_rows (batch_id, rows) VALUES (?, ?)').run(row.batchId, rows)
}

/** Notes how far a batch is. */
export const noteProgress = (
  db: WritableDb,
  row: Pick<BatchRow, 'batchId' | 'processed' | 'failed' | 'faults' | 'status' | 'startedAt'>,
): void => {
  prepared(
    db,
    `UPDATE production_batch SET processed = @processed, failed = @failed, faults = @faults, status = @status,
       started_at = @startedAt WHERE batch_id = @batchId`,
  ).run(row)
}

/** Ends a batch and lets go of its rows. */
export const finishBatch = (db: WritableDb, batchId: string, status: BatchState, at: number): void => {
  prepared(db, 'UPDATE production_batch SET status = ?, finished_at = ? WHERE batch_id = ?').run(
    status,
    at,
    batchId,
  )
  prepared(db, 'DELETE FROM production_batch_rows WHERE batch_id = ?').run(batchId)
}
