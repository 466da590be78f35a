import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, localTime } from '../../../src/contract/zoneClock.ts'
import {
  type ShiftCalendar,
  spanAt,
  spansFrom,
  spansOfDay,
} from '../../../src/station/shifts/shiftCalendar.ts'
import { timeOfDay } from '../../../src/storage/timeOfDay.ts'

const shifts = [
  { name: 'Early', start: '06:00' },
  { name: 'Late', start: '14:00' },
  { name: 'Night', start: '22:00' },
]
const berlin: ShiftCalendar = { shifts, timeZone: 'Europe/Berlin', dayStart: '06:00' }
const hours = ({ from, to }: { from: number; to: number }) => (to - from) / 3_600_000

// Would catch shifts of eight hours sharp, whose starts wander off the clock on the wall after a change of the clocks.
test.each([
  ['2026-03-28', [8, 8, 7]],
  ['2026-03-29', [8, 8, 8]],
  ['2026-10-24', [8, 8, 9]],
])('on the plant day %s shifts last %j hours in Berlin', (day, lengths) => {
  expect(spansOfDay(berlin, day).map(hours)).toEqual(lengths)
})

// Would catch a night shift after midnight that counts for the next plant day.
test('the night shift after midnight belongs to the plant day before', () => {
  const at = instantOf('2026-01-06', '03:00', 'Europe/Berlin')
  expect(spanAt(berlin, at)).toMatchObject({ name: 'Night', day: '2026-01-05', weekday: 1 })
  const early = { ...berlin, dayStart: '22:00' }
  expect(spanAt(early, at)).toMatchObject({ name: 'Night', day: '2026-01-05' })
  expect(spanAt(early, instantOf('2026-01-06', '12:00', 'Europe/Berlin'))).toMatchObject({
    day: '2026-01-05',
  })
})

test('a time that clocks skip is as much later, and of one that they show twice it is the first', () => {
  expect(new Date(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toISOString()).toBe(
    '2026-03-29T01:30:00.000Z',
  )
  expect(new Date(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  )
})

// Would catch an hour that belongs to no shift, or to two, anywhere around a change of the clocks.
test('shifts follow each other without a gap in every time zone, and start by the clock on the wall', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
  const calendar = fc.record({
    shifts: fc
      .uniqueArray(time, { minLength: 1, maxLength: 6 })
      .map((starts) => starts.toSorted().map((start) => ({ name: start, start }))),
    timeZone: fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'UTC',
    ),
    dayStart: time,
  })
  const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  fc.assert(
    fc.property(calendar, at, (one, moment) => {
      const endless = spansFrom(one, moment)
      const spans = Array.from({ length: 20 }, () => endless.next().value).filter(
        (span) => span !== undefined,
      )
      const [first] = spans
      expect(first?.from).toBeLessThanOrEqual(moment)
      expect(first?.to).toBeGreaterThan(moment)
      for (const [i, span] of spans.entries()) {
        if (i > 0) expect(span.from).toBe(spans[i - 1]?.to)
        const shown = localTime(span.from, one.timeZone)
        const starts = instantOf(shown.day, span.name, one.timeZone)
        if (localTime(starts, one.timeZone).time === span.name) expect(shown.time).toBe(span.name)
      }
    }),
    { numRuns: 300 },
  )
})

// Would catch a remembered quarter of an hour that outlives a change of the clocks within it.
test('queries read the same time of day as the calendar', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns')
  const at = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  fc.assert(
    fc.property(at, zone, (moment, name) => {
      expect(timeOfDay(moment, name)).toBe(localTime(moment, name).time)
    }),
    { numRuns: 500 },
  )
})

// Catches a page or a chart that fails for one subgroup whose sender knows no time: many programs say the year 1 then.
test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '0099-06-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
  'there is a shift at %s, as at any time that can be written',
  (text) => {
    const at = Date.parse(text)
    for (const timeZone of ['Europe/Berlin', 'UTC', 'Pacific/Apia', 'America/Los_Angeles']) {
      const span = spanAt({ ...berlin, timeZone }, at)
      expect(span.from <= at && at < span.to).toBe(true)
      expect(shifts.map(({ name }) => name)).toContain(span.name)
    }
  },
)
