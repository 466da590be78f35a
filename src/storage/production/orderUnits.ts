import { prepared, type ReadableDb } from '../connection.ts'

/** What was made of an order. */
export interface OrderUnits {
  readonly workOrderId: string
  readonly units: number
  readonly defective: number
}

/** What was made of some orders up to a day, that included; an order without entries is not in it. */
export const orderUnits = (db: ReadableDb, workOrderIds: readonly string[], upTo: string): OrderUnits[] =>
  prepared(
    db,
    `SELECT work_order_id AS workOrderId, sum(units_produced) AS units, sum(units_defective) AS defective
     FROM production_entry
     WHERE work_order_id IN (SELECT value FROM json_each(?)) AND shift_date <= ? AND status <> 'VOIDED'
     GROUP BY work_order_id`,
  ).all(JSON.stringify(workOrderIds), upTo) as OrderUnits[]
