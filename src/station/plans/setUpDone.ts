import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { PlanTrigger } from '../../contract/plan.ts'
import { type PlanRow, planById, setPiecesCounted } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import { recordMissed } from './advancePlan.ts'
import { bringDue } from './bringDue.ts'
import { describePlan } from './describePlan.ts'
import { findPlan } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'

/**
 * The trigger of a plan that something happened to.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where the plan has none of its kind, or rests
 */
export const triggerOf = <Kind extends PlanTrigger['kind']>(
  plan: PlanRow,
  kind: Kind,
  lacks: string,
): Extract<PlanTrigger, { kind: Kind }> => {
  if (!plan.active) {
    throw new ContractError('UNPROCESSABLE_ENTITY', `The plan “${plan.name}” rests. Let it hold again first.`)
  }
  const found = plan.triggers.find((one) => one.kind === kind)
  if (found === undefined) throw new ContractError('UNPROCESSABLE_ENTITY', lacks)
  return found as Extract<PlanTrigger, { kind: Kind }>
}

/**
 * Makes samplings of a plan due by what happened, not by the clock, with the audit entry. Call it in a transaction.
 *
 * @returns the audit entries that tell of what was missed by it
 */
export const happened = (
  core: StationCore,
  caller: Caller,
  plan: PlanRow,
  what: { readonly operation: string; readonly trigger: 'set_up' | 'pieces'; readonly times: number },
  detail: object = {},
): number[] => {
  const at = core.clock.now()
  const missed: number[] = []
  let id: number | null = null
  for (let i = 0; i < what.times; i++) {
    id = bringDue(core.db, plan, what.trigger, at, 'not_taken', (one) => missed.push(one))
  }
  appendAudit(core.db, {
    at,
    kind: 'sampling',
    caller,
    operation: what.operation,
    table: 'sampling_plan',
    recordId: plan.id,
    after: { plan: plan.name, due: id !== null, ...detail },
  })
  return recordMissed(core, plan, missed, 'not_taken')
}

/**
 * A setup was done: the plan's sampling is due at once, and pieces are counted from 0.
 *
 * @throws ContractError as `findPlan`; UNPROCESSABLE_ENTITY where the plan does not follow setups
 */
export const setUpDone =
  ({ core, desk }: PlanDeps): Handler<'plan.setUp'> =>
  (caller, { plan_id }) => {
    desk.catchUp()
    const { plan, missed } = inTransaction(core.db, () => {
      const plan = findPlan(core.db, caller, plan_id)
      triggerOf(plan, 'set_up', `The plan “${plan.name}” asks for nothing at a setup.`)
      setPiecesCounted(core.db, plan_id, 0, plan.counter)
      const what = { operation: 'plan.setUp', trigger: 'set_up', times: 1 } as const
      return { plan, missed: happened(core, caller, plan, what) }
    })
    desk.changed(plan, missed)
    return describePlan(core.db, planById(core.db, plan_id) ?? plan, core.clock.now())
  }
