import { expect, test } from 'vitest'
import { bucketsOf } from '../../../src/station/kpi/buckets.ts'
import { periodOf } from '../../../src/station/kpi/scopeOf.ts'
import { kpiRig } from './kpiRig.ts'

test('weeks begin on Monday, and the first and the last are cut to the period: a week from Sunday, or days out of the period', () => {
  // 1 January 2026 is a Thursday
  expect(bucketsOf('2026-01-01', '2026-01-13', 'weekly')).toEqual([
    { from: '2026-01-01', to: '2026-01-04' },
    { from: '2026-01-05', to: '2026-01-11' },
    { from: '2026-01-12', to: '2026-01-13' },
  ])
})

test('months end on their last day, also in a leap year', () => {
  expect(bucketsOf('2028-01-31', '2028-03-01', 'monthly')).toEqual([
    { from: '2028-01-31', to: '2028-01-31' },
    { from: '2028-02-01', to: '2028-02-29' },
    { from: '2028-03-01', to: '2028-03-01' },
  ])
})

test('without dates a period is the last 30 days, and one date finds the other', () => {
  expect(periodOf({}, '2026-01-31')).toEqual({ from: '2026-01-02', to: '2026-01-31' })
  expect(periodOf({ date_to: '2025-12-30' }, '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-30' })
  expect(periodOf({ date_from: '2026-02-10' }, '2026-01-31')).toEqual({
    from: '2026-02-10',
    to: '2026-02-10',
  })
})

test('a point has the target that holds on its last day, and how far it is from it: the newest target for the past', () => {
  const { read, rows, entry, settle, target } = kpiRig()
  rows.client('LINE-A')
  rows.order('W-1')
  entry('W-1', { shift_date: '2026-01-10' })
  entry('W-1', { shift_date: '2026-01-20' })
  settle()
  target('efficiency', '2025-12-01', 90)
  target('efficiency', '2026-01-15', 80)
  const { data, summary } = read('efficiency', {}, 'daily')
  const of = (day: string) => data.find(({ date }) => date === day)
  expect(of('2026-01-10')).toMatchObject({ target: 90, variance: (25 / 85) * 100 - 90 })
  expect(of('2026-01-20')).toMatchObject({ target: 80 })
  expect(of('2026-01-14')).toMatchObject({ value: null, target: 90, variance: null })
  expect(summary.target).toBe(80)
})

test('all lines have a target where each has the same', () => {
  const { read, rows, target } = kpiRig()
  rows.client('LINE-A')
  rows.client('LINE-B')
  target('ppm', '2026-01-01', 500)
  expect(read('ppm', { clientId: null }).summary.target).toBeNull()
  target('ppm', '2026-01-01', 500, 'LINE-B')
  expect(read('ppm', { clientId: null }).summary.target).toBe(500)
  target('ppm', '2026-01-10', 400, 'LINE-B')
  expect(read('ppm', { clientId: null }).summary.target).toBeNull()
})

test('the last day that there is ends the last bucket of every kind: days of the year 10000 without end, which take all memory', () => {
  for (const aggregation of ['daily', 'weekly', 'monthly', 'total'] as const) {
    const buckets = bucketsOf('9999-12-30', '9999-12-31', aggregation)
    expect(buckets.at(-1)?.to, aggregation).toBe('9999-12-31')
    expect(buckets[0]?.from, aggregation).toBe('9999-12-30')
    expect(buckets, aggregation).toHaveLength(aggregation === 'daily' ? 2 : 1)
  }
})
