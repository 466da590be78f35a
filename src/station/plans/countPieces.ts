import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { livePlans, type PlanRow, planById, setPiecesCounted } from '../../storage/plans/samplingPlans.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { StationCore } from '../core.ts'
import { describePlan } from './describePlan.ts'
import { findPlan } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'
import { happened, triggerOf } from './setUpDone.ts'

/** As many samplings one count makes due at most; a machine's total that jumped by more was mistaken or set anew. */
const mostAtOnce = 100

/** How many pieces were made since the last count. A total that fell was set to 0 and began anew. */
const madeSince = (plan: PlanRow, counted: ParsedInputOf<'plan.count'>['counted']): number => {
  const { pieces, counter = 0 } = counted
  if (pieces !== undefined) return pieces
  if (plan.counter === null) return 0
  return counter >= plan.counter ? counter - plan.counter : counter
}

/** Counts pieces of a plan; where they fill its number, a sampling is due. Call it in a transaction. */
const count = (
  core: StationCore,
  caller: Caller,
  plan: PlanRow,
  every: number,
  made: number,
  counter: number | null,
): { readonly due: boolean; readonly missed: readonly number[] } => {
  const total = plan.piecesCounted + made
  const times = Math.min(Math.floor(total / every), mostAtOnce)
  setPiecesCounted(core.db, plan.id, total % every, counter)
  if (times === 0) return { due: false, missed: [] }
  const what = { operation: 'plan.count', trigger: 'pieces', times } as const
  return { due: true, missed: happened(core, caller, plan, what, { pieces: total }) }
}

/**
 * Counts pieces that were made. Only a count that makes a sampling due has an entry in the audit log: a machine counts each piece.
 *
 * @throws ContractError as `findPlan`; UNPROCESSABLE_ENTITY where the plan does not count pieces
 */
export const countPieces =
  ({ core, desk }: PlanDeps): Handler<'plan.count'> =>
  (caller, { plan_id, counted }) => {
    desk.catchUp()
    const { plan, due, missed } = inTransaction(core.db, () => {
      const plan = findPlan(core.db, caller, plan_id)
      const { every } = triggerOf(plan, 'pieces', `The plan “${plan.name}” does not count pieces.`)
      const made = madeSince(plan, counted)
      return { plan, ...count(core, caller, plan, every, made, counted.counter ?? plan.counter) }
    })
    if (due) desk.changed(plan, missed)
    return describePlan(core.db, planById(core.db, plan_id) ?? plan, core.clock.now())
  }

/** Counts new pieces of a client that were stored here, for the plans that ask for it. */
export const countSubmitted = (
  { core, desk }: PlanDeps,
  caller: Caller,
  clientId: string | null,
  made: number,
): void => {
  for (const plan of livePlans(core.db)) {
    const trigger = plan.triggers.find((one) => one.kind === 'pieces')
    if (!plan.active || plan.clientId !== clientId || trigger?.count_submitted !== true) continue
    const { due, missed } = inTransaction(core.db, () =>
      count(core, caller, plan, trigger.every, made, plan.counter),
    )
    if (due) desk.changed(plan, missed)
  }
}
