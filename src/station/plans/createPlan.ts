import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { NewPlan } from '../../storage/plans/samplingPlans.ts'
import { insertPlan } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import { mayConfigureFor } from '../characteristics/maySee.ts'
import { checkPlan } from './checkPlan.ts'
import { describePlan, settingsOfPlan } from './describePlan.ts'
import type { PlanDeps } from './planDeps.ts'

const clientOf = (caller: Caller, given: string | null | undefined): string | null => {
  const clientId = given === undefined ? ownClient(caller) : given
  if (mayConfigureFor(caller, clientId)) return clientId
  throw new ContractError(
    'FORBIDDEN',
    'You may only add plans of your own client. What is shared by all is for power users and administrators.',
    [{ field: 'client_id', value: clientId, constraint: 'must be your own client' }],
  )
}

/**
 * Adds a plan of sampling. The clock makes its first sampling due at its next time from now.
 *
 * @throws ContractError NOT_FOUND for a characteristic that the caller cannot see, FORBIDDEN for another client's plan,
 * UNPROCESSABLE_ENTITY where it does not fit its characteristics or the shifts
 */
export const createPlan =
  ({ core: { db, clock }, desk }: PlanDeps): Handler<'plan.create'> =>
  (caller, input) => {
    const made = inTransaction(db, () => {
      const at = clock.now()
      const by = actorOf(caller).name
      const row: NewPlan = {
        name: input.name,
        note: input.note === '' ? null : input.note,
        clientId: clientOf(caller, input.client_id),
        steps: input.steps,
        triggers: input.triggers,
        shifts: input.shifts,
        weekdays: input.weekdays.toSorted(),
        graceMinutes: input.grace_minutes,
        active: input.active,
        scheduledTo: at,
        piecesCounted: 0,
        counter: null,
        revision: 1,
        createdBy: by,
        createdAt: at,
        updatedBy: by,
        updatedAt: at,
        deletedAt: null,
      }
      checkPlan(db, caller, row)
      const stored = insertPlan(db, row)
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'plan.create',
        table: 'sampling_plan',
        recordId: stored.id,
        after: settingsOfPlan(stored),
      })
      return stored
    })
    desk.changed(made)
    return describePlan(db, made, clock.now())
  }
