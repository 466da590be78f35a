import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type WorkOrderRow, workOrderById } from '../../storage/production/workOrders.ts'
import { checkOfLine } from '../masterData/lineOf.ts'

/**
 * An order that the caller may see.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another line's
 * @example findWorkOrder(db, caller, '2025-12-15-BOOT-ABC123')
 */
export const findWorkOrder = (db: ReadableDb, caller: Caller, workOrderId: string): WorkOrderRow => {
  const row = workOrderById(db, workOrderId)
  const none = () => new ContractError('NOT_FOUND', `There is no work order ${workOrderId}.`)
  if (row === null) throw none()
  checkOfLine(caller, row.clientId, none)
  return row
}
