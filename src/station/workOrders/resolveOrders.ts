import { dayAfter, localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import { standardsOfOrder } from '../../storage/production/workOrderCycle.ts'
import {
  firstEntryOf,
  putWorkOrder,
  undatedOrders,
  type WorkOrderRow,
  workOrderById,
} from '../../storage/production/workOrders.ts'
import { cycleOf } from '../production/entryNumbersOf.ts'
import { rollingDays } from '../production/rollingCycle.ts'
import { calendarOf } from '../shifts/calendarOf.ts'

/** No ship date is later; a quantity may be mistyped by any number of noughts. */
const lastDay = '9999-12-31'

const dayInHours = (start: string, hours: number): string => {
  const days = Math.floor(hours / 24)
  const most = (Date.parse(lastDay) - Date.parse(start)) / 86_400_000
  return days >= most ? lastDay : dayAfter(start, days)
}

type Undated = Omit<WorkOrderRow, 'startOn' | 'startSource' | 'dueOn' | 'dueSource'>

const startOf = (db: ReadableDb, order: Undated): Pick<WorkOrderRow, 'startOn' | 'startSource'> => {
  const { plannedStartDate: planned, startedOn: first } = order
  if (planned !== null && (first === null || planned <= first)) {
    return { startOn: planned, startSource: 'order' }
  }
  if (first !== null) return { startOn: first, startSource: 'first_entry' }
  return { startOn: localTime(order.createdAt, calendarOf(db).timeZone).day, startSource: 'created' }
}

/**
 * The days on which an order starts and is due, with where they come from. It starts as planned, or with an earlier first entry;
 * without a planned ship date it is due after quantity × cycle hours of the clock from there.
 *
 * @example datesOf(db, order) // { startOn: '2026-03-02', startSource: 'order', dueOn: '2026-03-07', dueSource: 'cycle' }
 */
export const datesOf = (
  db: ReadableDb,
  order: Undated,
): Pick<WorkOrderRow, 'startOn' | 'startSource' | 'dueOn' | 'dueSource'> => {
  const start = startOf(db, order)
  if (order.plannedShipDate !== null) return { ...start, dueOn: order.plannedShipDate, dueSource: 'order' }
  const standards = standardsOfOrder(db, { ...order, startOn: start.startOn })
  const { cycleHours } = cycleOf(standards, () => standards.rollingCycle)
  return {
    ...start,
    dueOn: dayInHours(start.startOn, order.plannedQuantity * cycleHours),
    dueSource: 'cycle',
  }
}

/** Which orders: one whose entries changed, or those of a line, or of a style of it, whose cycle may have. */
export type OrderScope =
  | { readonly orderId: string }
  | { readonly clientId: string; readonly styleModel?: string }
  /** Entries of this day changed, so that the mean of the style did for orders that start in the 30 days after it. */
  | { readonly clientId: string; readonly styleModel: string; readonly day: string }

const ordersOf = (db: ReadableDb, scope: OrderScope): WorkOrderRow[] => {
  if ('orderId' in scope) {
    const order = workOrderById(db, scope.orderId)
    return order === null ? [] : [order]
  }
  const day = 'day' in scope ? scope.day : null
  return undatedOrders(db, {
    clientId: scope.clientId,
    styleModel: scope.styleModel ?? null,
    startAfter: day,
    startTo: day === null ? null : dayAfter(day, rollingDays),
  })
}

/**
 * Works out anew when orders start and are due, in the transaction of what changed: an entry (call it for its order, then for its
 * style and day), a standard, an order itself. Stores only what differs.
 *
 * @example resolveOrders(db, { orderId: '2025-12-15-BOOT-ABC123' })
 * @example resolveOrders(db, { clientId: 'BOOT-LINE-A', styleModel: 'ROPER-BOOT', day: '2025-12-15' })
 */
export const resolveOrders = (db: WritableDb, scope: OrderScope): void => {
  for (const row of ordersOf(db, scope)) {
    const started = { ...row, startedOn: firstEntryOf(db, row.workOrderId) }
    const next = { ...started, ...datesOf(db, started) }
    const isSame =
      next.startedOn === row.startedOn &&
      next.startOn === row.startOn &&
      next.startSource === row.startSource &&
      next.dueOn === row.dueOn &&
      next.dueSource === row.dueSource
    if (!isSame) putWorkOrder(db, next)
  }
}
