import type { Handler } from '../../contract/handlers.ts'
import type { WorkOperation } from '../../contract/production/masterData.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  listWorkOperations,
  putWorkOperation,
  type WorkOperationRow,
  workOperationOf,
} from '../../storage/production/workOperations.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { knownLineOf } from './knownLine.ts'
import { madeOf } from './madeOf.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { ensureClient } from './saveClient.ts'
import { retiredSince, saveRow } from './saveRow.ts'

const settings = (row: Omit<WorkOperationRow, 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt'>) => ({
  client_id: row.clientId,
  operation_id: row.operationId,
  name: row.name,
  sequence: row.sequence,
  retired: row.retiredAt !== null,
})

/** A step of the work as the station answers it. */
export const describeWorkOperation = (row: WorkOperationRow): WorkOperation => ({
  ...settings(row),
  ...madeOf(row),
})

const afterTheLast = (db: ReadableDb, clientId: string): number =>
  Math.max(0, ...listWorkOperations(db, clientId).map(({ sequence }) => sequence)) + 10

/**
 * Adds a step of the work of a line or changes it; a new one comes after the others unless its place is given.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there
 */
export const saveWorkOperation =
  (deps: ProductionDeps): Handler<'workOperation.save'> =>
  (caller, { client_id: clientId, operation_id: operationId, name, sequence, retired }) =>
    inTransaction(deps.db, () => {
      knownLineOf(deps.db, caller, clientId)
      ensureClient(deps, caller, clientId)
      const before = workOperationOf(deps.db, clientId, operationId)
      const row = saveRow(deps, caller, {
        operation: 'workOperation.save',
        table: 'work_operation',
        recordId: `${clientId} ${operationId}`,
        before,
        next: {
          clientId,
          operationId,
          name: name ?? before?.name ?? operationId,
          sequence: sequence ?? before?.sequence ?? afterTheLast(deps.db, clientId),
          retiredAt: retiredSince(before?.retiredAt, retired, deps.clock.now()),
        },
        put: putWorkOperation,
        settings,
      })
      return describeWorkOperation(row)
    })
