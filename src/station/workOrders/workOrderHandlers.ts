import type { ParsedInputOf } from '../../contract/operations.ts'
import { dayAfter, instantOf } from '../../contract/zoneClock.ts'
import { holdsOf, listHolds } from '../../storage/production/holds.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import type { ProductionDeps } from '../masterData/productionDeps.ts'
import type { Reader } from '../reader/reader.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import type { StationHandlers } from '../station.ts'
import { createWorkOrder } from './createWorkOrder.ts'
import { describeHold, describeWorkOrder, orderAsItStands, orderCalendar } from './describeWorkOrder.ts'
import { findWorkOrder } from './findWorkOrder.ts'
import { toldLifeOf } from './lifeOf.ts'
import { recordHold } from './recordHold.ts'
import { setOrderStatus } from './setOrderStatus.ts'
import { updateWorkOrder } from './updateWorkOrder.ts'

const statusesOf = (status: ParsedInputOf<'workOrder.list'>['status']) => {
  if (status === undefined) return null
  return status === 'open' ? (['ACTIVE', 'ON_HOLD'] as const) : [status]
}

/**
 * The use cases of work orders and of their holds.
 *
 * @param office reads lists, which judge each order, beside the writer
 */
export const workOrderHandlers = (
  deps: ProductionDeps,
  office: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `workOrder.${string}` | `hold.${string}`>> => {
  const { db, clock } = deps
  return {
    'workOrder.create': createWorkOrder(deps),
    'workOrder.update': updateWorkOrder(deps),
    'workOrder.setStatus': setOrderStatus(deps),
    'workOrder.list': async (caller, query) => {
      const { page, limit } = query
      const filter = {
        clientId: knownLineOf(db, caller, query.client_id),
        workOrderId: null,
        statuses: statusesOf(query.status),
        styleModel: query.style_model ?? null,
        dueFrom: query.date_from ?? null,
        dueTo: query.date_to ?? null,
        shippedFrom: query.shipped_from ?? null,
        search: query.search === undefined || query.search === '' ? null : query.search,
        attention: query.attention ?? null,
      }
      const calendar = orderCalendar(db, clock.now())
      const { total, rows } = await office.run('workOrderPage', { filter, calendar, page, limit })
      return { total, page, limit, results: rows.map(describeWorkOrder) }
    },
    'workOrder.get': (caller, { work_order_id: workOrderId }) => {
      const order = findWorkOrder(db, caller, workOrderId)
      return {
        work_order: orderAsItStands(db, workOrderId, clock.now()),
        steps: toldLifeOf(db, order).map(({ status, at, by, reason, holdCause }) => ({
          status,
          at: new Date(at).toISOString(),
          by,
          reason,
          hold_cause: holdCause,
        })),
        holds: holdsOf(db, workOrderId).map(describeHold),
      }
    },
    'hold.list': (caller, { client_id, work_order_id, date_from, date_to, open, page, limit }) => {
      const clientId = knownLineOf(db, caller, client_id)
      if (work_order_id !== undefined) findWorkOrder(db, caller, work_order_id)
      const start = (day: string | undefined): number | null =>
        day === undefined ? null : instantOf(day, '00:00', calendarOf(db).timeZone)
      const filter = {
        clientId,
        workOrderId: work_order_id ?? null,
        from: start(date_from),
        to: start(date_to === undefined ? undefined : dayAfter(date_to)),
        open: open === undefined ? null : open === 'true',
      }
      const { total, rows } = listHolds(db, filter, page, limit)
      return { total, page, limit, results: rows.map(describeHold) }
    },
    'hold.record': recordHold(deps),
  }
}
