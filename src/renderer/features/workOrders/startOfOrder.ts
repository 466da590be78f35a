import type { WorkOrder } from '../../../contract/production/workOrder.ts'

type Started = Pick<WorkOrder, 'planned_start_date' | 'started_on' | 'inference' | 'due_on'>

/**
 * The day on which an order starts for the station: as planned, or with an entry before that; else what stands in for it.
 *
 * @example startOfOrder({ ...order, planned_start_date: '2026-03-05', started_on: '2026-03-04' }) // '2026-03-04'
 */
export const startOfOrder = ({
  planned_start_date: planned,
  started_on: first,
  inference,
  due_on,
}: Started): string => {
  if (planned !== null) return first !== null && first < planned ? first : planned
  const standIn = inference.find(({ field }) => field === 'start_date')?.value
  return String(standIn ?? first ?? due_on)
}
