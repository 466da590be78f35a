import { livePlans, type PlanRow } from '../../storage/plans/samplingPlans.ts'
import { nextOverdueOf, openSamplingsOf } from '../../storage/plans/samplings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { StationCore } from '../core.ts'
import type { SamplingChange } from '../live/commitFeed.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { type ShiftCalendar, spanAt } from '../shifts/shiftCalendar.ts'
import { advancePlan } from './advancePlan.ts'
import { nextDueTime } from './dueTimes.ts'

/** The clock is looked at no less often than this, ms. */
const longestWait = 60_000

/** Woken as much later than asked for, ms, the computer was asleep. */
const asleepAfter = 5 * 60_000

/** Calls back after some milliseconds; gives how to call that off. */
export type Wait = (milliseconds: number, then: () => void) => () => void

const waitByTimer: Wait = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Keeps the samplings of all plans up to the clock. */
export interface SamplingDesk {
  /** Makes due what the clock asks for by now and records what was missed. Not to be called in a transaction. */
  readonly catchUp: () => void
  /** A plan or a sampling of it was changed by somebody; `missed` are audit entries that tell of missed samplings. */
  readonly changed: (plan: Pick<PlanRow, 'steps'>, missed?: readonly number[]) => void
  /** Plans or shifts are different: everything is looked at again. */
  readonly replan: () => void
  readonly close: () => void
}

/** When something about a plan's samplings changes by itself next, ms. */
const nextChange = (core: StationCore, plan: PlanRow, calendar: ShiftCalendar, now: number): number => {
  if (!plan.active) return Number.POSITIVE_INFINITY
  const open = openSamplingsOf(core.db, plan.id)
  const ends = open.flatMap((one) => [one.overdueAt, nextOverdueOf(core.db, plan.id, one.dueAt) ?? []].flat())
  const due = nextDueTime(plan, calendar, now)?.at ?? Number.POSITIVE_INFINITY
  // What was missed in a shift is shown until its end.
  return Math.min(due, spanAt(calendar, now).to, ...ends.filter((at) => at > now))
}

/**
 * Opens the desk: what was missed while the station was off is recorded at once, then a timer follows the clock.
 *
 * @param tell hears of what changed once it is on disk; must not throw
 * @param wait a timer; that of the computer unless given
 */
export const createSamplingDesk = (
  core: StationCore,
  tell: (change: SamplingChange) => void,
  wait: Wait = waitByTimer,
): SamplingDesk => {
  let changes = new Map<number, number>()
  let nextAt = Number.NEGATIVE_INFINITY
  let cancel = (): void => {}
  let closed = false

  const idsOf = ({ steps }: Pick<PlanRow, 'steps'>): number[] => steps.map((step) => step.characteristic_id)

  const advance = (now: number, off: boolean): void => {
    const touched: PlanRow[] = []
    const missed: number[] = []
    const plans = livePlans(core.db)
    const calendar = calendarOf(core.db)
    const due = plans.filter(({ id }) => (changes.get(id) ?? now) <= now)
    inTransaction(core.db, () => {
      for (const plan of due) {
        const { seqs, changed } = advancePlan(core, plan, calendar, now, off)
        missed.push(...seqs)
        if (changed || changes.has(plan.id)) touched.push(plan)
      }
    })
    const known = changes
    changes = new Map(
      plans.map((plan) => {
        const at = known.get(plan.id)
        return [plan.id, at !== undefined && at > now ? at : nextChange(core, plan, calendar, now)]
      }),
    )
    nextAt = Math.min(Number.POSITIVE_INFINITY, ...changes.values())
    if (touched.length > 0) tell({ characteristicIds: touched.flatMap(idsOf), missed })
  }

  const catchUp = (off = false): void => {
    const now = core.clock.now()
    if (now >= nextAt) advance(now, off)
  }

  /** Catches up, and reports what goes wrong: nobody stands above a timer. */
  const tryToCatchUp = (off: boolean): void => {
    try {
      catchUp(off)
    } catch (error) {
      nextAt = Number.NEGATIVE_INFINITY
      core.log.error({ err: error }, 'Plans of sampling could not follow the clock.')
    }
  }

  const schedule = (): void => {
    cancel()
    if (closed) return
    const now = core.clock.now()
    const pause = nextAt < now ? longestWait : Math.min(longestWait, nextAt - now)
    cancel = wait(pause, () => {
      if (closed) return
      tryToCatchUp(core.clock.now() - now > pause + asleepAfter)
      schedule()
    })
  }

  const replan = (): void => {
    changes = new Map()
    nextAt = Number.NEGATIVE_INFINITY
    // What somebody changed is on disk: a fault here is not theirs to hear of.
    tryToCatchUp(false)
    schedule()
  }

  tryToCatchUp(true)
  schedule()

  return {
    catchUp: () => catchUp(),
    changed: (plan, missed = []) => {
      tell({ characteristicIds: idsOf(plan), missed })
      replan()
    },
    replan,
    close: () => {
      closed = true
      cancel()
    },
  }
}
