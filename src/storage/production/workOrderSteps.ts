import type { HoldCause, OrderState } from '../../contract/production/workOrder.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A step of an order's life; time in ms. */
export interface StepRow {
  readonly workOrderId: string
  readonly status: OrderState
  readonly at: number
  readonly by: string
  readonly reason: string | null
  readonly holdCause: HoldCause | null
}

const columns = 'work_order_id AS workOrderId, status, at, by, reason, hold_cause AS holdCause'

export const insertStep = (db: WritableDb, row: StepRow): void => {
  prepared(
    db,
    `INSERT INTO work_order_step (work_order_id, status, at, by, reason, hold_cause)
     VALUES (@workOrderId, @status, @at, @by, @reason, @holdCause)`,
  ).run(row)
}

/** The steps of an order, in the order in which they were told. */
export const stepsOf = (db: ReadableDb, workOrderId: string): StepRow[] =>
  prepared(db, `SELECT ${columns} FROM work_order_step WHERE work_order_id = ? ORDER BY id`).all(
    workOrderId,
  ) as StepRow[]
