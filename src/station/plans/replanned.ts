import type { Handler } from '../../contract/handlers.ts'
import type { OperationName } from '../../contract/operations.ts'
import { livePlans, setScheduledTo } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { PlanDeps } from './planDeps.ts'

/**
 * A handler that may change when shifts are worked: what was due until then stays by the former times, and the new ones hold from
 * now on only.
 */
export const replanned =
  <Name extends OperationName>({ core, desk }: PlanDeps, handler: Handler<Name>): Handler<Name> =>
  async (caller, input) => {
    desk.catchUp()
    const done = await handler(caller, input)
    inTransaction(core.db, () => {
      const now = core.clock.now()
      for (const plan of livePlans(core.db)) setScheduledTo(core.db, plan.id, Math.max(now, plan.scheduledTo))
    })
    desk.replan()
    return done
  }
