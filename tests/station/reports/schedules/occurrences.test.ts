import { expect, test } from 'vitest'
import { nextOccurrence, occurrencesUntil } from '../../../../src/station/reports/schedules/occurrences.ts'

/** The next times of a schedule after another, as UTC. */
const next = (schedule: string, timeZone: string, after: string, count = 3): string[] => {
  const found: string[] = []
  for (let at = Date.parse(after); found.length < count; ) {
    at = nextOccurrence({ schedule, timeZone }, at)
    found.push(new Date(at).toISOString().slice(0, 16))
  }
  return found
}

// Each catches a report that is left out, doubled or an hour off when the clocks change.
test.each([
  [
    'Berlin, forward: 06:00 stays 06:00',
    '06:00 daily',
    'Europe/Berlin',
    '2026-03-28T00:00Z',
    ['2026-03-28T05:00', '2026-03-29T04:00', '2026-03-30T04:00'],
  ],
  [
    'Berlin, forward: 02:30 is skipped, so it is due at 03:00',
    '02:30 daily',
    'Europe/Berlin',
    '2026-03-28T00:00Z',
    ['2026-03-28T01:30', '2026-03-29T01:00', '2026-03-30T00:30'],
  ],
  [
    'Berlin, back: 02:30 comes twice and is due at the first',
    '02:30 daily',
    'Europe/Berlin',
    '2026-10-24T00:00Z',
    ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
  ],
  [
    'New York, forward: 02:30 is due at 03:00',
    '02:30 daily',
    'America/New_York',
    '2026-03-07T00:00Z',
    ['2026-03-07T07:30', '2026-03-08T07:00', '2026-03-09T06:30'],
  ],
  [
    'New York, back: 01:30 is due at the first',
    '01:30 daily',
    'America/New_York',
    '2026-10-31T00:00Z',
    ['2026-10-31T05:30', '2026-11-01T05:30', '2026-11-02T06:30'],
  ],
  [
    'Mexico City changes no clocks',
    '02:30 daily',
    'America/Mexico_City',
    '2026-03-28T00:00Z',
    ['2026-03-28T08:30', '2026-03-29T08:30', '2026-03-30T08:30'],
  ],
  [
    'Lord Howe, forward by half an hour: 02:15 is due at 02:30',
    '02:15 daily',
    'Australia/Lord_Howe',
    '2026-10-02T12:00Z',
    ['2026-10-02T15:45', '2026-10-03T15:30', '2026-10-04T15:15'],
  ],
  [
    'Lord Howe, back by half an hour: 01:45 is due at the first',
    '01:45 daily',
    'Australia/Lord_Howe',
    '2026-04-03T00:00Z',
    ['2026-04-03T14:45', '2026-04-04T14:45', '2026-04-05T15:15'],
  ],
  [
    'a Sunday whose time is skipped',
    '02:30 sunday',
    'Europe/Berlin',
    '2026-03-23T00:00Z',
    ['2026-03-29T01:00', '2026-04-05T00:30', '2026-04-12T00:30'],
  ],
])('%s', (_what, schedule, timeZone, after, expected) => {
  expect(next(schedule, timeZone, after)).toEqual(expected)
})

// Catches the second of two equal times on the clocks, when the station is started between them.
test.each(['2026-10-25T00:30:00Z', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'])(
  'a time that the clocks show twice is not due again after %s',
  (after) => {
    expect(next('02:30 daily', 'Europe/Berlin', after, 1)).toEqual(['2026-10-26T01:30'])
  },
)

test('each form of the days is due on its days', () => {
  // 2026-01-30 is a Friday.
  expect(next('06:00 weekdays', 'UTC', '2026-01-30T06:00Z', 2)).toEqual([
    '2026-02-02T06:00',
    '2026-02-03T06:00',
  ])
  expect(next('06:00 friday', 'UTC', '2026-01-30T06:00Z', 2)).toEqual([
    '2026-02-06T06:00',
    '2026-02-13T06:00',
  ])
  expect(next('06:00 sunday', 'UTC', '2026-01-30T06:00Z', 1)).toEqual(['2026-02-01T06:00'])
  expect(next('06:00 monthly', 'UTC', '2026-01-30T06:00Z', 2)).toEqual([
    '2026-02-01T06:00',
    '2026-03-01T06:00',
  ])
})

test('what was due meanwhile is given in order, up to now and not beyond', () => {
  const when = { schedule: '06:00 daily', timeZone: 'UTC' }
  const at = (text: string) => Date.parse(text)
  expect(occurrencesUntil(when, at('2026-01-05T06:00Z'), at('2026-01-07T06:00Z'))).toEqual(
    ['2026-01-05T06:00Z', '2026-01-06T06:00Z', '2026-01-07T06:00Z'].map(at),
  )
  expect(occurrencesUntil(when, at('2026-01-05T06:00Z'), at('2026-01-05T05:59Z'))).toEqual([])
})
