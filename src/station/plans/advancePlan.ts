import type { MissedCause } from '../../contract/plan.ts'
import { type PlanRow, setScheduledTo } from '../../storage/plans/samplingPlans.ts'
import {
  nextOverdueOf,
  openSamplingsOf,
  setMissedSeq,
  updateSampling,
} from '../../storage/plans/samplings.ts'
import { stationCaller } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { ShiftCalendar } from '../shifts/shiftCalendar.ts'
import { bringDue, bringMissed, closeNotBegun } from './bringDue.ts'
import { dueTimes } from './dueTimes.ts'
import { liveSteps } from './planSteps.ts'

const day = 86_400_000

/** As far back as missed samplings are recorded one by one when a station was off, ms: 31 days. */
const lookBack = 31 * day

/** What the passing of time did to a plan. */
export interface Advance {
  /** The audit entries that tell of what was missed. */
  readonly seqs: readonly number[]
  readonly changed: boolean
}

/** Records that samplings of a plan were missed for one cause: one entry of the audit log for what one moment brought. */
export const recordMissed = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  plan: PlanRow,
  ids: readonly number[],
  because: MissedCause,
): number[] => {
  const [first] = ids
  if (first === undefined) return []
  const seq = appendAudit(db, {
    at: clock.now(),
    kind: 'sampling',
    caller: stationCaller,
    operation: 'samplingRun.miss',
    table: 'sampling',
    recordId: first,
    before: { state: 'open' },
    after: { state: 'missed', plan_id: plan.id, plan: plan.name, because, samplings: ids.length },
  })
  // Ids rise: the one that was due before comes first, then those that were due since.
  setMissedSeq(db, plan.id, because, [first, ids.at(-1) ?? first], seq)
  return [seq]
}

/** Closes what was begun and not finished until the next sampling of the plan was overdue; gives the ids. */
const missUnfinished = (core: StationCore, plan: PlanRow, now: number, because: MissedCause): number[] =>
  openSamplingsOf(core.db, plan.id).flatMap((one) => {
    const end = one.state === 'due' ? null : nextOverdueOf(core.db, plan.id, one.dueAt)
    if (end === null || end > now) return []
    updateSampling(core.db, { ...one, state: 'missed', endedAt: end, missedBecause: because })
    return one.id
  })

/**
 * Brings a plan up to a moment: makes due what the clock asks for, and records what was missed. Call it in a transaction.
 *
 * @param now ms
 * @param off the station was off or asleep before, so that nobody could be asked
 */
export const advancePlan = (
  core: StationCore,
  plan: PlanRow,
  calendar: ShiftCalendar,
  now: number,
  off: boolean,
): Advance => {
  if (!plan.active) return { seqs: [], changed: false }
  const notTaken: number[] = []
  const cause = off ? 'station_off' : 'not_taken'
  const times = dueTimes(plan, calendar, Math.max(plan.scheduledTo, now - lookBack), now)
  const [first] = times
  const between = off ? times.slice(0, -1) : []
  if (between.length > 0 && first !== undefined) {
    closeNotBegun(core.db, plan, first.at, cause, (id) => notTaken.push(id))
    const steps = liveSteps(core.db, plan.steps)
    for (const [i, one] of (steps.length === 0 ? [] : between).entries()) {
      const missed = { ...one, endedAt: times[i + 1]?.at ?? now }
      notTaken.push(bringMissed(core.db, plan, steps, missed, one.at > now - day))
    }
  }
  for (const { at, trigger } of off ? times.slice(-1) : times) {
    bringDue(core.db, plan, trigger, at, cause, (id) => notTaken.push(id))
  }
  const last = times.at(-1)
  if (last !== undefined) setScheduledTo(core.db, plan.id, last.at)
  const unfinished = missUnfinished(core, plan, now, off ? 'station_off' : 'not_finished')
  const seqs = [
    ...recordMissed(core, plan, notTaken, cause),
    ...recordMissed(core, plan, unfinished, off ? 'station_off' : 'not_finished'),
  ]
  return { seqs, changed: times.length > 0 || seqs.length > 0 }
}
