import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type PlanRow, updatePlan as store } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkPlan } from './checkPlan.ts'
import { describePlan, settingsOfPlan } from './describePlan.ts'
import { findEditablePlan } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'
import { withdrawOpen } from './withdrawOpen.ts'

const checkRevision = (row: PlanRow, read: number | undefined): void => {
  if (read === undefined || read === row.revision) return
  throw new ContractError(
    'CONFLICT',
    `${row.updatedBy} has changed this plan since you opened it. Open it again and enter your changes anew.`,
    [{ field: 'revision', value: read, constraint: `must be ${row.revision}` }],
  )
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether other samples are asked for, or at other times. */
const asksElse = (before: PlanRow, after: PlanRow): boolean =>
  before.active !== after.active ||
  !same(before.steps, after.steps) ||
  !same(before.triggers, after.triggers) ||
  !same(before.shifts, after.shifts) ||
  !same(before.weekdays, after.weekdays)

/**
 * Changes a plan; what is not named stays. Where it asks for something else from now on, what was due and not begun is withdrawn.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, UNPROCESSABLE_ENTITY as `createPlan`; CONFLICT where somebody else changed it since
 * `revision`
 */
export const updatePlan =
  ({ core: { db, clock }, desk }: PlanDeps): Handler<'plan.update'> =>
  (caller, { plan_id, changes }) => {
    desk.catchUp()
    const { before, after } = inTransaction(db, () => {
      const before = findEditablePlan(db, caller, plan_id)
      checkRevision(before, changes.revision)
      const at = clock.now()
      const by = actorOf(caller).name
      const wanted: PlanRow = {
        ...before,
        name: changes.name ?? before.name,
        note: changes.note === undefined ? before.note : changes.note || null,
        steps: changes.steps ?? before.steps,
        triggers: changes.triggers ?? before.triggers,
        shifts: changes.shifts === undefined ? before.shifts : changes.shifts,
        weekdays: changes.weekdays?.toSorted() ?? before.weekdays,
        graceMinutes: changes.grace_minutes ?? before.graceMinutes,
        active: changes.active ?? before.active,
        revision: before.revision + 1,
        updatedBy: by,
        updatedAt: at,
      }
      checkPlan(db, caller, wanted)
      const different = asksElse(before, wanted)
      const after = store(db, different ? { ...wanted, scheduledTo: at } : wanted)
      if (after === null) throw new ContractError('NOT_FOUND', `There is no sampling plan ${plan_id}.`)
      if (different) withdrawOpen(db, plan_id, at, by, 'The plan was changed before it was taken.')
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'plan.update',
        table: 'sampling_plan',
        recordId: plan_id,
        before: settingsOfPlan(before),
        after: settingsOfPlan(after),
      })
      return { before, after }
    })
    desk.changed({ steps: [...before.steps, ...after.steps] })
    return describePlan(db, after, clock.now())
  }
