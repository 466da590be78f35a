import { prepared, type ReadableDb } from '../connection.ts'

/** What was made of an order so far. */
export interface OrderOutput {
  /** Units without a defect. */
  readonly good: number
  /** Units in an hour of run time over its last entries; null without any. */
  readonly pace: number | null
}

/** Its last entries tell the pace. */
const lastEntries = 20

/** What was made of an order, and how fast lately. */
export const orderOutput = (db: ReadableDb, workOrderId: string): OrderOutput =>
  prepared(
    db,
    `SELECT (SELECT coalesce(sum(units_produced - units_defective), 0) FROM production_entry
         WHERE work_order_id = @workOrderId AND status <> 'VOIDED') AS good,
       (SELECT sum(units_produced) / sum(run_time_hours) FROM (SELECT units_produced, run_time_hours FROM production_entry
         WHERE work_order_id = @workOrderId AND status <> 'VOIDED' AND units_produced > 0
         ORDER BY shift_date DESC, id DESC LIMIT ${lastEntries})) AS pace`,
  ).get({ workOrderId }) as OrderOutput
