import { samplingStates } from '../../contract/plan.ts'
import { listSamplings } from '../../storage/plans/samplingList.ts'
import { allPlans, livePlans, planById } from '../../storage/plans/samplingPlans.ts'
import type { StationHandlers } from '../station.ts'
import { changeRun, running } from './changeRun.ts'
import { countPieces } from './countPieces.ts'
import { createPlan } from './createPlan.ts'
import { deletePlan } from './deletePlan.ts'
import { describePlan } from './describePlan.ts'
import { describeRun } from './describeRun.ts'
import { findPlan, findRun, seesPlan } from './findPlan.ts'
import { pauseRun } from './pauseRun.ts'
import type { PlanDeps } from './planDeps.ts'
import { recordInRun } from './recordInRun.ts'
import { setUpDone } from './setUpDone.ts'
import { skipInRun } from './skipInRun.ts'
import { startRun } from './startRun.ts'
import { updatePlan } from './updatePlan.ts'

const openStates = ['due', 'running', 'paused'] as const

const ms = (timestamp: string | undefined): number | undefined =>
  timestamp === undefined ? undefined : Date.parse(timestamp)

/** The use cases of plans of sampling and of the samplings that they make due. */
export const planHandlers = (
  deps: PlanDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `plan.${string}` | `samplingRun.${string}`>> => {
  const { db, clock } = deps.core
  return {
    'plan.create': createPlan(deps),
    'plan.update': updatePlan(deps),
    'plan.delete': deletePlan(deps),
    'plan.count': countPieces(deps),
    'plan.setUp': setUpDone(deps),
    'plan.list': (caller) => {
      deps.desk.catchUp()
      return livePlans(db)
        .filter((row) => seesPlan(caller, row))
        .map((row) => describePlan(db, row, clock.now()))
    },
    'plan.get': (caller, { plan_id }) => {
      deps.desk.catchUp()
      return describePlan(db, findPlan(db, caller, plan_id), clock.now())
    },
    'samplingRun.get': (caller, { run_id }) => {
      deps.desk.catchUp()
      const { row, plan } = findRun(db, caller, run_id)
      return describeRun(db, row, plan, clock.now())
    },
    'samplingRun.list': (caller, { state, plan_id, from, to, page, limit }) => {
      deps.desk.catchUp()
      const plans =
        plan_id === undefined
          ? allPlans(db).filter((row) => seesPlan(caller, row))
          : [findPlan(db, caller, plan_id)]
      const states = state === undefined ? samplingStates : state === 'open' ? openStates : [state]
      const filter = { planIds: plans.map(({ id }) => id), states, from: ms(from), to: ms(to) }
      const { total, rows } = listSamplings(db, filter, page, limit)
      const results = rows.flatMap((row) => {
        const plan = planById(db, row.planId)
        return plan === null ? [] : describeRun(db, row, plan, clock.now())
      })
      return { total, page, limit, results }
    },
    'samplingRun.start': startRun(deps),
    'samplingRun.pause': pauseRun(deps),
    'samplingRun.resume': (caller, { run_id }) =>
      changeRun(deps, caller, run_id, 'samplingRun.resume', (change) => ({ row: running(change) })),
    'samplingRun.record': recordInRun(deps),
    'samplingRun.skip': skipInRun(deps),
    'samplingRun.abandon': (caller, { run_id, reason }) =>
      changeRun(deps, caller, run_id, 'samplingRun.abandon', ({ row, at, by }) => ({
        row: { ...row, state: 'missed', missedBecause: 'abandoned', reason, endedAt: at, endedBy: by },
        reason,
      })),
  }
}
