import type { ReadableDb } from '../../../storage/connection.ts'
import { holdsOf } from '../../../storage/production/holds.ts'
import { stepsOf } from '../../../storage/production/workOrderSteps.ts'
import { type WorkOrderRow, workOrderById } from '../../../storage/production/workOrders.ts'
import { settingsOfOrder } from '../../workOrders/describeWorkOrder.ts'
import type { Content } from './recordUse.ts'

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** An order as rows of tables tell one. */
export const orderContent = (db: ReadableDb, row: WorkOrderRow): Content => {
  const open = holdsOf(db, row.workOrderId).find(({ releasedAt }) => releasedAt === null)
  return {
    ...settingsOfOrder(row),
    status: row.status,
    completed_at: iso(row.completedAt),
    shipped_at: iso(row.shippedAt),
    cancelled_at: iso(row.cancelledAt),
    on_hold_since: iso(open?.heldAt ?? null),
    hold_cause: open?.cause ?? null,
  }
}

/** All of an order that somebody may change, with its steps and holds, so that it can be put back; null where there is none. */
export const orderState = (db: ReadableDb, workOrderId: string): Content | null => {
  const row = workOrderById(db, workOrderId)
  if (row === null) return null
  return {
    ...orderContent(db, row),
    shipped_on: row.shippedOn,
    steps: JSON.stringify(stepsOf(db, workOrderId)),
    holds: JSON.stringify(holdsOf(db, workOrderId)),
  }
}
