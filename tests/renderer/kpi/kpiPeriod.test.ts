import { expect, test } from 'vitest'
import { daysBefore, daysOfPeriod, usualAggregation } from '../../../src/renderer/features/kpi/kpiPeriod.ts'

test('periods end today: a quarter from the wrong month, or 31 days for 30', () => {
  const starts = (['today', '7', '30', 'month', 'quarter', 'year'] as const).map(
    (period) => daysOfPeriod(period, '2026-05-15').from,
  )
  expect(starts).toEqual(['2026-05-15', '2026-05-09', '2026-04-16', '2026-05-01', '2026-04-01', '2026-01-01'])
  expect(daysOfPeriod('quarter', '2026-12-31').from).toBe('2026-10-01')
})

test('what came before has as many days and ends the day before: a day that is compared with itself', () => {
  expect(daysBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({
    from: '2026-01-29',
    to: '2026-02-28',
  })
  expect(daysBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({
    from: '2026-02-28',
    to: '2026-02-28',
  })
})

test('long periods are told by weeks or months: a year of days that nobody can tell apart', () => {
  expect(usualAggregation({ from: '2026-01-01', to: '2026-01-30' })).toBe('daily')
  expect(usualAggregation({ from: '2026-01-01', to: '2026-03-31' })).toBe('weekly')
  expect(usualAggregation({ from: '2026-01-01', to: '2026-12-31' })).toBe('monthly')
})
