import type { MissedCause, SamplingTrigger } from '../../contract/plan.ts'
import type { WritableDb } from '../../storage/connection.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { insertStep } from '../../storage/plans/samplingSteps.ts'
import {
  insertSampling,
  openSamplingsOf,
  type SamplingRow,
  updateSampling,
} from '../../storage/plans/samplings.ts'
import { type LiveSteps, liveSteps, subgroupsOf } from './planSteps.ts'

const minute = 60_000

/** Closes an open sampling of a plan as missed; gives its id. */
type Miss = (samplingId: number) => unknown

const fresh = (plan: PlanRow, trigger: SamplingTrigger, at: number): Omit<SamplingRow, 'id'> => ({
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

/** Stores a sampling that was due and missed while the station was off; of one that is long past, the steps are the plan's. */
export const bringMissed = (
  db: WritableDb,
  plan: PlanRow,
  steps: LiveSteps,
  {
    trigger,
    at,
    endedAt,
  }: { readonly trigger: SamplingTrigger; readonly at: number; readonly endedAt: number },
  withSteps: boolean,
): number => {
  const row = fresh(plan, trigger, at)
  const id = insertSampling(db, { ...row, state: 'missed', endedAt, missedBecause: 'station_off' })
  if (withSteps) insertSteps(db, id, steps)
  return id
}

const insertSteps = (db: WritableDb, samplingId: number, steps: LiveSteps): void => {
  for (const [i, { step, row }] of steps.entries()) {
    insertStep(db, {
      samplingId,
      place: i + 1,
      characteristicId: row.id,
      pieces: step.pieces,
      subgroups: subgroupsOf(row, step.pieces),
      finishedAt: null,
      skippedBy: null,
      skippedReason: null,
    })
  }
}

/** What was due and nobody has begun is missed at a moment, ms. */
export const closeNotBegun = (
  db: WritableDb,
  plan: PlanRow,
  at: number,
  because: MissedCause,
  missed: Miss,
): void => {
  for (const open of openSamplingsOf(db, plan.id)) {
    if (open.state !== 'due') continue
    updateSampling(db, { ...open, state: 'missed', endedAt: at, missedBecause: because })
    missed(open.id)
  }
}

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
  closeNotBegun(db, plan, at, because, missed)
  const id = insertSampling(db, fresh(plan, trigger, at))
  insertSteps(db, id, steps)
  return id
}
