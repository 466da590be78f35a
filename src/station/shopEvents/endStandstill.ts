import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { deleteRunningStandstill, endRunningStandstill } from '../../storage/production/runningStandstills.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { lineOf } from '../masterData/lineOf.ts'
import { describeStandstill } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'
import { standstillMeant } from './standstillMeant.ts'
import { timeTold } from './timeTold.ts'

const checkOrder = (startedAt: number, endedAt: number): void => {
  if (endedAt >= startedAt) return
  const [start, end] = [new Date(startedAt).toISOString(), new Date(endedAt).toISOString()]
  throw new ContractError(
    'VALIDATION_ERROR',
    `The standstill ends at ${end}, but it began at ${start}. Give the time at which it ended.`,
    [{ field: 'ended_at', value: end, constraint: 'must not be before started_at' }],
  )
}

/**
 * Ends the standstill of a line, which then waits to be recorded. One that has ended keeps its end.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND where there is none, VALIDATION_ERROR for an end that has not come or
 * lies before the start
 */
export const endStandstill =
  ({ db, clock }: ShopEventDeps): Handler<'standstill.end'> =>
  (caller, { client_id: clientId, standstill_since, ended_at }) =>
    inTransaction(db, () => {
      lineOf(caller, clientId)
      const at = clock.now()
      const before = standstillMeant(db, clientId, standstill_since)
      const endedAt = timeTold(at, ended_at, 'ended_at')
      checkOrder(before.startedAt, endedAt)
      if (before.endedAt !== null) return describeStandstill(before)
      endRunningStandstill(db, { clientId, endedAt })
      const after = describeStandstill({ ...before, endedAt })
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'standstill.end',
        table: 'running_standstill',
        recordId: clientId,
        before: describeStandstill(before),
        after,
      })
      return after
    })

/**
 * Forgets the standstill of a line, which was none; the audit log keeps it.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND where there is none
 */
export const dropStandstill =
  ({ db, clock }: ShopEventDeps): Handler<'standstill.drop'> =>
  (caller, { client_id: clientId, standstill_since }) =>
    inTransaction(db, () => {
      lineOf(caller, clientId)
      const before = standstillMeant(db, clientId, standstill_since)
      deleteRunningStandstill(db, clientId)
      appendAudit(db, {
        kind: 'production',
        at: clock.now(),
        caller,
        operation: 'standstill.drop',
        table: 'running_standstill',
        recordId: clientId,
        before: describeStandstill(before),
        after: null,
      })
      return {}
    })
