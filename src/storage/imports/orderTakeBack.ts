import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type HoldRow, insertHold } from '../production/holds.ts'
import { insertStep, type StepRow } from '../production/workOrderSteps.ts'

/** Whether anything was recorded of an order: entries, also voided ones, jobs, standstills or inspections. */
export const isOrderUsed = (db: ReadableDb, workOrderId: string): boolean =>
  (
    prepared(
      db,
      `SELECT EXISTS (SELECT 1 FROM production_entry WHERE work_order_id = @id)
         OR EXISTS (SELECT 1 FROM job WHERE work_order_id = @id)
         OR EXISTS (SELECT 1 FROM downtime_event WHERE work_order_id = @id)
         OR EXISTS (SELECT 1 FROM inspection WHERE work_order_id = @id) AS used`,
    ).get({ id: workOrderId }) as { used: number }
  ).used === 1

const clearLife = (db: WritableDb, workOrderId: string): void => {
  prepared(db, 'DELETE FROM work_order_step WHERE work_order_id = ?').run(workOrderId)
  prepared(db, 'DELETE FROM work_order_hold WHERE work_order_id = ?').run(workOrderId)
}

/** Takes an order away that nothing was recorded of. */
export const deleteOrder = (db: WritableDb, workOrderId: string): void => {
  clearLife(db, workOrderId)
  prepared(db, 'DELETE FROM work_order WHERE work_order_id = ?').run(workOrderId)
}

/** Puts the steps and holds of an order in the place of those that it has. */
export const replaceLife = (
  db: WritableDb,
  workOrderId: string,
  steps: readonly StepRow[],
  holds: readonly HoldRow[],
): void => {
  clearLife(db, workOrderId)
  for (const step of steps) insertStep(db, step)
  for (const hold of holds) insertHold(db, hold)
}
