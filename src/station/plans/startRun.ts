import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type PlanRow, setScheduledTo } from '../../storage/plans/samplingPlans.ts'
import { openSamplingsOf, samplingById } from '../../storage/plans/samplings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { StationCore } from '../core.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { bringDue } from './bringDue.ts'
import { changeRun, running } from './changeRun.ts'
import { describeRun } from './describeRun.ts'
import { nextDueTime } from './dueTimes.ts'
import { findPlan } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'

const minute = 60_000

/**
 * A sampling where none is due: in place of the clock's next one where that is due within the grace period, so that nobody has to come
 * twice; else an extra one.
 */
const takeEarly = ({ db, clock }: StationCore, plan: PlanRow): number => {
  const now = clock.now()
  const next = nextDueTime(plan, calendarOf(db), now)
  const soon = next !== null && plan.active && next.at <= now + plan.graceMinutes * minute ? next : null
  const id = bringDue(db, plan, soon?.trigger ?? 'extra', soon?.at ?? now, 'not_taken', () => {})
  if (id === null) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'All characteristics of this plan were deleted. Choose others.',
    )
  }
  if (soon !== null) setScheduledTo(db, plan.id, soon.at)
  return id
}

/**
 * Begins the sampling of a plan that is due, or goes on with the one that was begun; where none is due, one is taken early or as an
 * extra one.
 *
 * @throws ContractError as `findPlan`; UNPROCESSABLE_ENTITY where the plan has no characteristic left
 */
export const startRun =
  (deps: PlanDeps): Handler<'samplingRun.start'> =>
  (caller, { plan_id }) => {
    const { core, desk } = deps
    desk.catchUp()
    const plan = findPlan(core.db, caller, plan_id)
    const open = openSamplingsOf(core.db, plan_id)
    const begun = open.find(({ state }) => state !== 'due') ?? open.at(-1)
    if (begun?.state === 'running') return describeRun(core.db, begun, plan, core.clock.now())
    const id = begun?.id ?? inTransaction(core.db, () => takeEarly(core, plan))
    const extra = begun === undefined && samplingById(core.db, id)?.trigger === 'extra'
    return changeRun(deps, caller, id, 'samplingRun.start', (change) => ({
      row: running(change),
      ...(extra ? { detail: { extra } } : {}),
    }))
  }
