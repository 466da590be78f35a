import { expect, test } from 'vitest'
import type { GroupPoint } from '../../../src/contract/characteristicGroup.ts'
import { runningNumbers } from '../../../src/renderer/features/groups/runningNumbers.ts'
import { t2Picture } from '../../../src/renderer/features/groups/t2Picture.ts'

const point = (t2: number | null, more: Partial<GroupPoint> = {}): GroupPoint => ({
  sample_id: 1,
  observation: 'B-1',
  timestamp: '2026-01-05T06:00:00.000Z',
  n: 1,
  t2,
  ucl: 10,
  beyond: (t2 ?? 0) > 10,
  phase: 'II',
  revision: 1,
  excluded: false,
  dispersion: null,
  dispersion_beyond: false,
  signal: null,
  dispersion_signal: null,
  ...more,
})

// Would catch an alarm mark on trial or on an observation that is left out, which nobody could acknowledge.
test('a point beyond the limit is an alarm only where it alarms', () => {
  const kinds = t2Picture([
    point(3),
    point(12),
    point(12, { phase: 'trial', revision: null }),
    point(12, { excluded: true }),
  ]).marks.map(({ kind }) => kind)
  expect(kinds).toEqual(['steady', 'alarm', 'trial', 'excluded'])
})

test('an acknowledged signal is hollow, an open one is not', () => {
  const { marks } = t2Picture([
    point(12, { signal: { id: 1, status: 'acknowledged' } }),
    point(12, { signal: { id: 2, status: 'open' } }),
  ])
  expect(marks.map(({ hollow }) => hollow)).toEqual([true, false])
})

// Would catch a wild point that presses all others flat, and numbers of neighbours that are written over each other.
test('wild points stand at the top, and the first of a row has its number', () => {
  const { marks, y } = t2Picture([point(3), point(500), point(900), point(4), point(700)])
  expect(y.high).toBeLessThan(30)
  expect(marks.map(({ over }) => over)).toEqual([false, true, true, false, true])
  expect(marks.map(({ named }) => named)).toEqual([false, true, false, false, true])
})

test('the limit steps at a revision, and is missing where there is none', () => {
  const { runs } = t2Picture([
    point(1, { ucl: null }),
    point(1, { phase: 'I' }),
    point(1, { ucl: 12 }),
    point(1, { ucl: 12 }),
    point(1, { ucl: 12, revision: 2 }),
  ])
  expect(runs.map(({ from, to, ucl, revision }) => [from, to, ucl, revision])).toEqual([
    [1, 1, 10, 1],
    [2, 3, 12, 1],
    [4, 4, 12, 2],
  ])
})

test('an empty chart and one point have an axis', () => {
  expect(t2Picture([]).marks).toEqual([])
  expect(runningNumbers(0, 0)).toEqual({ low: -0.5, high: 0.5, ticks: [] })
  expect(runningNumbers(1, 0).ticks).toEqual([{ at: 0, label: '1' }])
})

// Would catch numbers that begin at 1 again where older observations are not shown.
test('running numbers count what is not shown, with round ticks', () => {
  const { ticks } = runningNumbers(200, 30)
  expect(ticks.map(({ label }) => label)).toEqual([
    '40',
    '60',
    '80',
    '100',
    '120',
    '140',
    '160',
    '180',
    '200',
    '220',
  ])
  expect(ticks[0]?.at).toBe(9)
})
