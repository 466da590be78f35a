import type { Handler } from '../../contract/handlers.ts'
import { insertRunningStandstill, runningStandstill } from '../../storage/production/runningStandstills.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { ensureClient } from '../masterData/saveClient.ts'
import { describeStandstill } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'
import { timeTold } from './timeTold.ts'

/**
 * Begins a standstill of a line. Where one goes on or waits to be recorded, that stays as it is and is the answer.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there, VALIDATION_ERROR for a start that has not come
 */
export const beginStandstill =
  ({ db, clock }: ShopEventDeps): Handler<'standstill.begin'> =>
  (caller, { client_id: clientId, started_at }) =>
    inTransaction(db, () => {
      knownLineOf(db, caller, clientId)
      const at = clock.now()
      const startedAt = timeTold(at, started_at, 'started_at')
      const there = runningStandstill(db, clientId)
      if (there !== null) return describeStandstill(there)
      ensureClient({ db, clock: { now: () => at } }, caller, clientId)
      const row = { clientId, startedAt, endedAt: null, begunBy: actorOf(caller).name }
      insertRunningStandstill(db, row)
      const after = describeStandstill(row)
      appendAudit(db, {
        kind: 'production',
        at,
        caller,
        operation: 'standstill.begin',
        table: 'running_standstill',
        recordId: clientId,
        after,
      })
      return after
    })
