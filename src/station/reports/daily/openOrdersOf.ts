import { dayAfter } from '../../../contract/zoneClock.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { type HoldSpan, holdsOfOpenOrders, openOrders } from '../../../storage/production/orderFacts.ts'
import { orderUnits } from '../../../storage/production/orderUnits.ts'
import { type WorkOrderRow, workOrderById } from '../../../storage/production/workOrders.ts'
import { type AgedOrder, ageOf, isElder, startOfDays } from '../../kpi/ages.ts'
import type { KpiScope } from '../../kpi/kpiScope.ts'
import { plantToday } from '../../masterData/plantToday.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'

/** An order that was open when the day ended. */
export interface OpenOrderOfDay {
  readonly order: WorkOrderRow
  readonly age: AgedOrder
  readonly isOnHold: boolean
  readonly isLate: boolean
  /** Up to the day. */
  readonly units: number
  readonly defective: number
}

/** The oldest of the orders that were open. */
export interface OpenOrders {
  readonly total: number
  readonly onHold: number
  readonly rows: readonly OpenOrderOfDay[]
}

/** Orders that one report lists. */
const mostOrders = 200

const lasts = (at: number, { from, to }: HoldSpan): boolean => from < at && (to === null || to >= at)

const byOrder = (holds: readonly HoldSpan[]): Map<string, HoldSpan[]> => {
  const found = new Map<string, HoldSpan[]>()
  for (const hold of holds) found.set(hold.workOrderId, [...(found.get(hold.workOrderId) ?? []), hold])
  return found
}

/** The orders that were open at the end of a day, or are now where it is not over: those of the figure of WIP aging. */
export const openOrdersOf = (db: ReadableDb, scope: KpiScope): OpenOrders => {
  const today = plantToday(db, scope.now)
  const day = scope.to < today ? scope.to : today
  const startOf = startOfDays(calendarOf(db).timeZone)
  const asOf = { day, at: Math.min(scope.now, startOf(dayAfter(day))) }
  const span = { ...scope, from: day, to: day }
  const holds = byOrder(holdsOfOpenOrders(db, span, asOf.at))
  const aged = openOrders(db, span, asOf.at)
    .map((order) => ageOf(order, holds.get(order.workOrderId) ?? [], startOf(order.startOn), asOf))
    .toSorted((a, b) => (isElder(a, b) ? -1 : 1))
  const isOnHold = ({ work_order_id: id }: AgedOrder): boolean =>
    (holds.get(id) ?? []).some((hold) => lasts(asOf.at, hold))
  const shown = aged.slice(0, mostOrders)
  const ids = shown.map(({ work_order_id: id }) => id)
  const made = new Map(orderUnits(db, ids, day).map((one) => [one.workOrderId, one]))
  return {
    total: aged.length,
    onHold: aged.filter(isOnHold).length,
    rows: shown.flatMap((age) => {
      const order = workOrderById(db, age.work_order_id)
      if (order === null) return []
      const { units, defective } = made.get(age.work_order_id) ?? { units: 0, defective: 0 }
      return [{ order, age, isOnHold: isOnHold(age), isLate: order.dueOn < day, units, defective }]
    }),
  }
}
