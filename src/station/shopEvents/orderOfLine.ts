import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type WorkOrderRow, workOrderById } from '../../storage/production/workOrders.ts'

/**
 * The order that an event of a line was at; null where it names none. An order of another line is as none, for it may be one
 * that the caller must not know of.
 *
 * @throws ContractError NOT_FOUND where the line has no such order
 */
export const orderOfLine = (
  db: ReadableDb,
  clientId: string,
  workOrderId: string | null,
): WorkOrderRow | null => {
  if (workOrderId === null) return null
  const order = workOrderById(db, workOrderId)
  if (order?.clientId === clientId) return order
  throw new ContractError(
    'NOT_FOUND',
    `The line ${clientId} has no work order ${workOrderId}. Choose one of its orders, or none.`,
    [{ field: 'work_order_id', value: workOrderId, constraint: `must be an order of ${clientId}` }],
  )
}
