import type { WritableDb } from '../../storage/connection.ts'
import { restyleInspections, type WorkOrderRow } from '../../storage/production/workOrders.ts'
import { resolveEntries } from '../production/resolveEntries.ts'
import { resolveOrders } from './resolveOrders.ts'

/**
 * What a changed order brings about, in the transaction that stored it: its entries are filled in anew where its style or cycle is
 * another one, its inspections go with its style, and the days on which orders of both styles are due follow their pace.
 */
export const settleOrder = (db: WritableDb, before: WorkOrderRow, after: WorkOrderRow): void => {
  const { workOrderId: orderId, clientId } = after
  const isRestyled = after.styleModel !== before.styleModel
  if (isRestyled || after.idealCycleTime !== before.idealCycleTime) resolveEntries(db, { orderId })
  if (isRestyled) {
    restyleInspections(db, orderId, after.styleModel)
    for (const { styleModel } of [before, after]) resolveOrders(db, { clientId, styleModel })
  }
  resolveOrders(db, { orderId })
}
