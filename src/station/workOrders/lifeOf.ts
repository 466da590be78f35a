import { instantOf } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type StepRow, stepsOf } from '../../storage/production/workOrderSteps.ts'
import type { WorkOrderRow } from '../../storage/production/workOrders.ts'
import { calendarOf } from '../shifts/calendarOf.ts'

/**
 * The steps of an order, oldest first. It began on the day that it was planned to, or that something was made of it, also where it
 * was only told of later.
 */
export const lifeOf = (
  db: ReadableDb,
  { workOrderId, startOn }: Pick<WorkOrderRow, 'workOrderId' | 'startOn'>,
): StepRow[] => {
  const start = instantOf(startOn, '00:00', calendarOf(db).timeZone)
  return stepsOf(db, workOrderId).map((step, i) =>
    i === 0 ? { ...step, at: Math.min(step.at, start) } : step,
  )
}
