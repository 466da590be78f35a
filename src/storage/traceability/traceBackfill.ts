import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { setPending, type TraceFieldRow, traceFields } from './traceFields.ts'
import { indexBy, type TracedRow } from './traceIndex.ts'

/** The fields that older subgroups are still to be found by. */
export const pendingFields = (db: ReadableDb): TraceFieldRow[] =>
  traceFields(db).filter((field) => field.pending > 0)

/**
 * Brings a block of older subgroups into the search, the newest first, for the fields that are furthest behind. Run it in a
 * transaction.
 *
 * @param rows how many subgroups it looks at, at most
 * @returns how many it looked at; 0 when all are in
 */
export const backfillBlock = (db: WritableDb, rows: number): number => {
  const pending = pendingFields(db)
  const from = Math.max(0, ...pending.map((field) => field.pending))
  if (from === 0) return 0
  const next = Math.max(0, ...pending.filter((field) => field.pending < from).map((field) => field.pending))
  const fields = pending.filter((field) => field.pending === from)
  const block = prepared(
    db,
    `SELECT id, characteristic_id AS characteristicId, at, batch_number AS batchNumber, operator_id AS operatorId, metadata
     FROM sample WHERE id <= ? AND id > ? ORDER BY id DESC LIMIT ?`,
  ).all(from, next, rows) as TracedRow[]
  indexBy(db, fields, block)
  const last = block.at(-1)
  const left = last === undefined || block.length < rows ? next : last.id - 1
  for (const field of fields) setPending(db, field.id, left)
  return Math.max(block.length, 1)
}
