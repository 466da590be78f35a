import { instantOf, localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { holdsOf } from '../../storage/production/holds.ts'
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

/**
 * The steps of an order, oldest first, as people read them: one that was only told of on a later day began with its first day, any
 * other with what was told of it first.
 */
export const toldLifeOf = (
  db: ReadableDb,
  order: Pick<WorkOrderRow, 'workOrderId' | 'startOn'>,
): StepRow[] => {
  const [began, ...later] = lifeOf(db, order)
  const [told] = stepsOf(db, order.workOrderId)
  if (began === undefined || told === undefined) return []
  const onItsDay = localTime(told.at, calendarOf(db).timeZone).day <= order.startOn
  const others = [
    ...later.map((step) => step.at),
    ...holdsOf(db, order.workOrderId).map((hold) => hold.heldAt),
  ]
  const at = Math.min(onItsDay ? told.at : began.at, ...others)
  return [{ ...began, at }, ...later]
}
