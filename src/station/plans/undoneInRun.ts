import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import { planById } from '../../storage/plans/samplingPlans.ts'
import { finishStep, stepOfSample, stepsOf, untieSample } from '../../storage/plans/samplingSteps.ts'
import { samplingById, updateSampling } from '../../storage/plans/samplings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { isOpen } from './describeRun.ts'
import type { PlanDeps } from './planDeps.ts'

/** Opens the step of a sampling again whose subgroup was undone, as the sampling can be taken yet. */
const openAgain = ({ core: { db, clock }, desk }: PlanDeps, caller: Caller, sampleId: number): void => {
  const tie = stepOfSample(db, sampleId)
  const row = tie === null ? null : samplingById(db, tie.samplingId)
  const plan = row === null ? null : planById(db, row.planId)
  const step = tie === null ? undefined : stepsOf(db, tie.samplingId).find(({ place }) => place === tie.place)
  if (row === null || plan === null || step === undefined || !(isOpen(row) || row.state === 'done')) return
  inTransaction(db, () => {
    untieSample(db, sampleId)
    finishStep(db, { ...step, finishedAt: null, skippedBy: null, skippedReason: null })
    const again = row.state === 'done' ? ({ state: 'running', endedAt: null, endedBy: null } as const) : {}
    updateSampling(db, { ...row, ...again })
    appendAudit(db, {
      at: clock.now(),
      kind: 'sampling',
      caller,
      operation: 'samplingRun.undo',
      table: 'sampling',
      recordId: row.id,
      before: { state: row.state },
      after: { plan: plan.name, state: again.state ?? row.state, sample_id: sampleId },
    })
  })
  desk.changed(plan)
}

/** A handler that undoes an entry, and opens the step again that it was recorded for. */
export const undoneInRun =
  (deps: PlanDeps, handler: Handler<'sample.undo'>): Handler<'sample.undo'> =>
  async (caller, input) => {
    const undone = await handler(caller, input)
    openAgain(deps, caller, input.sample_id)
    return undone
  }
