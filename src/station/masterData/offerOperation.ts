import type { Caller } from '../../contract/caller.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { lastSequence, putWorkOperation, workOperationOf } from '../../storage/production/workOperations.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'

/** Leaves places for steps that belong between. */
const between = 10

/**
 * Adds a step that somebody names first with an entry or an inspection to its line, as the last one; a step that is there stays
 * as it is. To be called in the transaction of what names it.
 *
 * @param at ms since 1970
 * @example offerOperation(db, caller, clock.now(), 'BOOT-LINE-A', 'SEW')
 */
export const offerOperation = (
  db: WritableDb,
  caller: Caller,
  at: number,
  clientId: string,
  operationId: string,
): void => {
  if (workOperationOf(db, clientId, operationId) !== null) return
  const sequence = (lastSequence(db, clientId) ?? 0) + between
  putWorkOperation(db, {
    ...{ clientId, operationId, name: operationId, sequence, retiredAt: null },
    ...{ createdBy: actorOf(caller).name, createdAt: at, updatedBy: null, updatedAt: null },
  })
  appendAudit(db, {
    kind: 'production',
    at,
    caller,
    operation: 'workOperation.add',
    table: 'work_operation',
    recordId: operationId,
    after: { client_id: clientId, operation_id: operationId, name: operationId, sequence },
  })
}
