import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { HandoverNote, HandoverShift } from '../../contract/handover.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  type NoteRow,
  notesBetween,
  type TakeoverRow,
  takeoversBetween,
} from '../../storage/handover/handoverNotes.ts'
import { allPlans, planById } from '../../storage/plans/samplingPlans.ts'
import { openSamplings } from '../../storage/plans/samplings.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import { maySee } from '../characteristics/maySee.ts'
import { describeRun } from '../plans/describeRun.ts'
import { seesPlan } from '../plans/findPlan.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { type ShiftCalendar, type ShiftSpan, spanAt, spansOfDay } from '../shifts/shiftCalendar.ts'
import type { HandoverDeps } from './handoverDeps.ts'

const iso = (at: number): string => new Date(at).toISOString()

const describeSpan = ({ name, from, to, day }: ShiftSpan): HandoverShift => ({
  name,
  from: iso(from),
  to: iso(to),
  day,
})

export const describeNote = ({ id, at, author, text }: NoteRow): HandoverNote => ({
  id,
  at: iso(at),
  author,
  text,
})

/** The shift that is asked for; one that is yet to come is refused. */
const spanOf = (calendar: ShiftCalendar, now: number, input: ParsedInputOf<'handover.get'>): ShiftSpan => {
  const named = input.day === undefined ? undefined : spansOfDay(calendar, input.day)[0]
  const span = named ?? spanAt(calendar, input.at === undefined ? now : Date.parse(input.at))
  if (span.from <= now) return span
  throw new ContractError('UNPROCESSABLE_ENTITY', 'That shift is yet to come. Choose one that has begun.', [
    { field: input.day === undefined ? 'at' : 'day', constraint: 'must not be in the future' },
  ])
}

/** Who took over for the caller's client, else for one that the caller may see. */
export const takeoverFor = (db: ReadableDb, caller: Caller, { from, to }: ShiftSpan): TakeoverRow | null => {
  const seen = takeoversBetween(db, from, to).filter(({ clientId }) => maySee(caller, clientId))
  return seen.find(({ clientId }) => clientId === ownClient(caller)) ?? seen[0] ?? null
}

/**
 * The page that a shift leaves to the next: what happened, what is open now, notes, and who took over.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY for a shift that is yet to come
 */
export const getHandover =
  ({ core: { db, clock }, desk, reader }: HandoverDeps): Handler<'handover.get'> =>
  async (caller, input) => {
    desk.catchUp()
    const now = clock.now()
    const calendar = calendarOf(db)
    const span = spanOf(calendar, now, input)
    const plans = allPlans(db).filter((plan) => seesPlan(caller, plan))
    const planIds = plans.map(({ id }) => id)
    const { happened, openViolations } = await reader.run('factsOfShift', {
      ...readingScope(caller),
      from: span.from,
      to: span.to,
      planIds,
    })
    const samplings = openSamplings(db).flatMap((row) => {
      const plan = planIds.includes(row.planId) ? planById(db, row.planId) : null
      return plan === null ? [] : describeRun(db, row, plan, now)
    })
    const taken = takeoverFor(db, caller, span)
    return {
      shift: describeSpan(span),
      current: span.to > now,
      shifts_of_day: spansOfDay(calendar, span.day).map(describeSpan),
      previous: iso(spanAt(calendar, span.from - 1).from),
      next: span.to > now ? null : iso(span.to),
      time_zone: calendar.timeZone,
      happened,
      open: { violations: openViolations, samplings },
      notes: notesBetween(db, span.from, span.to)
        .filter(({ clientId }) => maySee(caller, clientId))
        .map(describeNote),
      taken_over: taken === null ? null : { at: iso(taken.at), by: taken.takenBy, comment: taken.comment },
    }
  }
