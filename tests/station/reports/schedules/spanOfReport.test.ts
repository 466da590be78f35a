import { expect, test } from 'vitest'
import { spanOfSchedule } from '../../../../src/contract/production/spanOfSchedule.ts'
import { daysOfReport } from '../../../../src/station/reports/schedules/spanOfReport.ts'

const calendar = {
  shifts: [
    { name: 'Early', start: '06:00' },
    { name: 'Late', start: '14:00' },
    { name: 'Night', start: '22:00' },
  ],
  timeZone: 'Europe/Berlin',
  dayStart: '06:00',
}
const berlin = { timeZone: 'Europe/Berlin' }
const at = (text: string) => Date.parse(text)

test('a schedule says which days its reports are about', () => {
  expect(spanOfSchedule('daily_production', '06:00 monday')).toBe('day')
  expect(spanOfSchedule('production_excel', '06:00 daily')).toBe('day')
  expect(spanOfSchedule('production_excel', '06:00 weekdays')).toBe('since_last')
  expect(spanOfSchedule('spc', '06:00 monday')).toBe('week')
  expect(spanOfSchedule('production_excel', '06:00 monthly')).toBe('month')
})

// Catches a daily report without its night shift: at 05:00 the plant day before is not over yet.
test('a day is reported once it is whole', () => {
  expect(daysOfReport('day', berlin, calendar, at('2026-12-15T06:00+01:00'))).toEqual({
    from: '2026-12-14',
    to: '2026-12-14',
  })
  expect(daysOfReport('day', berlin, calendar, at('2026-12-15T05:00+01:00'))).toEqual({
    from: '2026-12-13',
    to: '2026-12-13',
  })
})

// Catches a weekend that no report of the working days is about.
test('the report of a Monday is about Friday to Sunday', () => {
  expect(daysOfReport('since_last', berlin, calendar, at('2026-12-14T07:00+01:00'))).toEqual({
    from: '2026-12-11',
    to: '2026-12-13',
  })
  expect(daysOfReport('since_last', berlin, calendar, at('2026-12-15T07:00+01:00'))).toEqual({
    from: '2026-12-14',
    to: '2026-12-14',
  })
})

// Catches the wrong month where the plant is a day behind the clocks of the schedule.
test('a week is seven whole days, a month the one before', () => {
  expect(daysOfReport('week', berlin, calendar, at('2026-12-14T07:00+01:00'))).toEqual({
    from: '2026-12-07',
    to: '2026-12-13',
  })
  expect(daysOfReport('month', berlin, calendar, at('2026-03-01T00:30+01:00'))).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
  })
  const newYork = { ...calendar, timeZone: 'America/New_York' }
  expect(daysOfReport('month', berlin, newYork, at('2026-03-01T00:30+01:00'))).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
  })
})
