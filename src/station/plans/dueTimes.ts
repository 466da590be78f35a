import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { type ShiftCalendar, type ShiftSpan, spansFrom } from '../shifts/shiftCalendar.ts'

const minute = 60_000
const day = 86_400_000

/** How far ahead the clock's next sampling is looked for, ms: a week and a shift, at the longest. */
const ahead = 9 * day

/** What the clock has to know of a plan. */
export type ClockedPlan = Pick<PlanRow, 'triggers' | 'shifts' | 'weekdays'>

/** What the clock made due, and when, ms. */
export interface DueTime {
  readonly at: number
  readonly trigger: 'minutes' | 'shift_start'
}

const holdsIn = ({ shifts, weekdays }: ClockedPlan, span: ShiftSpan): boolean =>
  (shifts === null || shifts.includes(span.name)) && weekdays.includes(span.weekday)

const everyOf = ({ triggers }: ClockedPlan): number | null =>
  triggers.find((one) => one.kind === 'minutes')?.every ?? null

function* timesIn(plan: ClockedPlan, span: ShiftSpan): Generator<DueTime> {
  if (!holdsIn(plan, span)) return
  const atStart = plan.triggers.some(({ kind }) => kind === 'shift_start')
  const every = everyOf(plan)
  if (atStart) yield { at: span.from, trigger: 'shift_start' }
  if (every === null) return
  for (let at = atStart ? span.from + every * minute : span.from; at < span.to; at += every * minute) {
    yield { at, trigger: 'minutes' }
  }
}

const isClocked = ({ triggers }: ClockedPlan): boolean =>
  triggers.some(({ kind }) => kind === 'minutes' || kind === 'shift_start')

/**
 * The times at which the clock makes a plan's sampling due, in their order. Minutes are counted anew from the start of each shift, and
 * as they pass: in a shift of nine hours, when clocks are set back, an hourly plan has nine.
 *
 * @param after ms; a time at it is left out
 * @param upTo ms; a time at it is the last
 * @example dueTimes({ triggers: [{ kind: 'shift_start' }], shifts: null, weekdays: [1, 2, 3, 4, 5] }, calendar, monday, tuesday)
 */
export const dueTimes = (
  plan: ClockedPlan,
  calendar: ShiftCalendar,
  after: number,
  upTo: number,
): DueTime[] => {
  if (!isClocked(plan) || upTo <= after) return []
  const times: DueTime[] = []
  for (const span of spansFrom(calendar, after)) {
    if (span.from > upTo) break
    for (const one of timesIn(plan, span)) {
      if (one.at > upTo) break
      if (one.at > after) times.push(one)
    }
  }
  return times
}

/** The first time after a moment at which the clock makes a plan's sampling due; null where it never does. */
export const nextDueTime = (plan: ClockedPlan, calendar: ShiftCalendar, after: number): DueTime | null => {
  if (!isClocked(plan)) return null
  for (const span of spansFrom(calendar, after)) {
    if (span.from > after + ahead) return null
    for (const one of timesIn(plan, span)) if (one.at > after) return one
  }
  return null
}
