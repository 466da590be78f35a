import type { MissedCause, SamplingTrigger } from '../../contract/plan.ts'
import type { WritableDb } from '../../storage/connection.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { insertStep } from '../../storage/plans/samplingSteps.ts'
import { insertSampling, openSamplingsOf, updateSampling } from '../../storage/plans/samplings.ts'
import { liveSteps, subgroupsOf } from './planSteps.ts'

const minute = 60_000

/** Closes an open sampling of a plan as missed; gives its id. */
type Miss = (samplingId: number) => unknown

/**
 * Makes a sampling of a plan due, with its steps. One that was due before and that nobody has begun is missed by that; one that was
 * begun may still be finished.
 *
 * @param at when it is due, ms
 * @param missed hears of the samplings that are missed by it
 * @returns its id; null where the plan has no characteristic left
 */
export const bringDue = (
  db: WritableDb,
  plan: PlanRow,
  trigger: SamplingTrigger,
  at: number,
  because: MissedCause,
  missed: Miss,
): number | null => {
  const steps = liveSteps(db, plan.steps)
  if (steps.length === 0) return null
  for (const open of openSamplingsOf(db, plan.id)) {
    if (open.state !== 'due') continue
    updateSampling(db, { ...open, state: 'missed', endedAt: at, missedBecause: because })
    missed(open.id)
  }
  const id = insertSampling(db, {
    planId: plan.id,
    trigger,
    dueAt: at,
    overdueAt: at + plan.graceMinutes * minute,
    state: 'due',
    startedAt: null,
    startedBy: null,
    pausedAt: null,
    pausedBy: null,
    endedAt: null,
    endedBy: null,
    missedBecause: null,
    reason: null,
    seq: null,
  })
  for (const [i, { step, row }] of steps.entries()) {
    insertStep(db, {
      samplingId: id,
      place: i + 1,
      characteristicId: row.id,
      pieces: step.pieces,
      subgroups: subgroupsOf(row, step.pieces),
      finishedAt: null,
      skippedBy: null,
      skippedReason: null,
    })
  }
  return id
}
