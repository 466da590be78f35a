import type { Handler } from '../../contract/handlers.ts'
import { updatePlan } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { settingsOfPlan } from './describePlan.ts'
import { findEditablePlan } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'
import { withdrawOpen } from './withdrawOpen.ts'

/** Takes a plan out of the list. Its samplings stay, the missed ones too; those that are open are withdrawn. */
export const deletePlan =
  ({ core: { db, clock }, desk }: PlanDeps): Handler<'plan.delete'> =>
  (caller, { plan_id }) => {
    desk.catchUp()
    const gone = inTransaction(db, () => {
      const row = findEditablePlan(db, caller, plan_id)
      const at = clock.now()
      updatePlan(db, { ...row, deletedAt: at, updatedAt: at, updatedBy: actorOf(caller).name })
      withdrawOpen(db, plan_id, at, actorOf(caller).name, 'The plan was deleted before it was taken.', true)
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'plan.delete',
        table: 'sampling_plan',
        recordId: plan_id,
        before: settingsOfPlan(row),
      })
      return row
    })
    desk.changed(gone)
    return {}
  }
