import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localTime } from '../../../src/contract/zoneClock.ts'
import { type ClockedPlan, dueTimes, nextDueTime } from '../../../src/station/plans/dueTimes.ts'
import { type ShiftCalendar, spanAt } from '../../../src/station/shifts/shiftCalendar.ts'

const shifts = [
  { name: 'Early', start: '06:00' },
  { name: 'Late', start: '14:00' },
  { name: 'Night', start: '22:00' },
]
const calendar: ShiftCalendar = { shifts, timeZone: 'Europe/Berlin', dayStart: '06:00' }
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const every = (minutes: number): ClockedPlan => ({
  triggers: [{ kind: 'minutes', every: minutes }],
  shifts: null,
  weekdays: everyDay,
})
const shown = (plan: ClockedPlan, from: string, to: string): string[] =>
  dueTimes(plan, calendar, Date.parse(from), Date.parse(to)).map(
    ({ at }) => localTime(at, calendar.timeZone).time,
  )

// Would catch a plan that leaves an hour out, or asks twice at the same moment, when clocks are set back or forward.
test('an hourly plan asks nine times in the night in which clocks are set back, and seven when they are set forward', () => {
  expect(shown(every(60), '2026-10-24T19:59:59Z', '2026-10-25T04:59:59Z')).toEqual([
    '22:00',
    '23:00',
    '00:00',
    '01:00',
    '02:00',
    '02:00',
    '03:00',
    '04:00',
    '05:00',
  ])
  expect(shown(every(60), '2026-03-28T20:59:59Z', '2026-03-29T03:59:59Z')).toEqual([
    '22:00',
    '23:00',
    '00:00',
    '01:00',
    '03:00',
    '04:00',
    '05:00',
  ])
})

// Would catch minutes that run on over the change of the shift, so that the first sampling of a shift comes late.
test('minutes begin anew with each shift', () => {
  expect(shown(every(180), '2026-01-05T05:00:00Z', '2026-01-05T19:00:00Z')).toEqual([
    '09:00',
    '12:00',
    '14:00',
    '17:00',
    '20:00',
  ])
})

test('a plan of weekdays holds in the night that begins on Friday, and not before the early shift of Monday', () => {
  const plan: ClockedPlan = { triggers: [{ kind: 'shift_start' }], shifts: null, weekdays: [1, 2, 3, 4, 5] }
  const after = Date.parse('2026-01-09T20:00:00Z')
  const night = nextDueTime(plan, calendar, after)
  expect(new Date(night?.at ?? 0).toISOString()).toBe('2026-01-09T21:00:00.000Z')
  const monday = nextDueTime(plan, calendar, night?.at ?? 0)
  expect(new Date(monday?.at ?? 0).toISOString()).toBe('2026-01-12T05:00:00.000Z')
})

test('at the start of a shift, its start counts once, and shifts that are left out ask for nothing', () => {
  const plan: ClockedPlan = {
    triggers: [{ kind: 'shift_start' }, { kind: 'minutes', every: 240 }],
    shifts: ['Late'],
    weekdays: everyDay,
  }
  const times = dueTimes(
    plan,
    calendar,
    Date.parse('2026-01-05T00:00:00Z'),
    Date.parse('2026-01-06T00:00:00Z'),
  )
  expect(times.map(({ trigger }) => trigger)).toEqual(['shift_start', 'minutes'])
  expect(nextDueTime({ ...plan, shifts: ['Gone'] }, calendar, 0)).toBeNull()
  expect(nextDueTime({ ...plan, triggers: [{ kind: 'set_up' }] }, calendar, 0)).toBeNull()
})

const plans = fc.record({
  triggers: fc
    .subarray([{ kind: 'shift_start' } as const, { kind: 'minutes', every: 47 } as const], { minLength: 1 })
    .map((triggers) => [...triggers]),
  shifts: fc.option(
    fc.subarray(
      shifts.map(({ name }) => name),
      { minLength: 1 },
    ),
    { nil: null },
  ),
  weekdays: fc.subarray(everyDay, { minLength: 1 }),
})
const moment = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 10, 30) })

// Would catch a time that is lost or comes twice where two looks at the clock meet, wherever that is.
test('looking at the clock in steps finds the same times as looking once', () => {
  fc.assert(
    fc.property(
      plans,
      moment,
      fc.array(fc.integer({ min: 1, max: 40_000_000 }), { maxLength: 6 }),
      (plan, from, steps) => {
        const marks = [from]
        for (const step of steps) marks.push((marks.at(-1) ?? from) + step)
        const parts = marks.slice(1).flatMap((to, i) => dueTimes(plan, calendar, marks[i] ?? 0, to))
        expect(parts).toEqual(dueTimes(plan, calendar, from, marks.at(-1) ?? from))
      },
    ),
    { numRuns: 200 },
  )
})

test('the next time is the first of those that follow, in a shift and on a day of the plan', () => {
  fc.assert(
    fc.property(plans, moment, (plan, from) => {
      const next = nextDueTime(plan, calendar, from)
      expect(next).toEqual(dueTimes(plan, calendar, from, from + 9 * 86_400_000)[0] ?? null)
      if (next === null) return
      const span = spanAt(calendar, next.at)
      expect(plan.weekdays).toContain(span.weekday)
      expect(plan.shifts ?? [span.name]).toContain(span.name)
    }),
    { numRuns: 200 },
  )
})
