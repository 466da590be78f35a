import { describe, expect, test } from 'vitest'
import type { ChartMark } from '../../../src/contract/chart.ts'
import { limitSteps } from '../../../src/renderer/charts/limitSteps.ts'
import { createMarkIndex, locateAppended, mergeMarks } from '../../../src/renderer/charts/markIndex.ts'
import { mergePoints } from '../../../src/renderer/charts/pointStore.ts'
import { pointUnder } from '../../../src/renderer/charts/pointUnder.ts'
import { nearestIndex } from '../../../src/renderer/charts/xAxis.ts'
import { columnsOf, storeOf } from './pointColumns.ts'

const mark = (violation_id: number, sample_id: number, more: Partial<ChartMark> = {}): ChartMark => ({
  violation_id,
  sample_id,
  rule_id: 1,
  panel: 'location',
  status: 'open',
  ...more,
})

describe('limitSteps', () => {
  test('steps at a revision and at each change of n (limits drawn level for subgroups of another size)', () => {
    const store = storeOf([1, 2, 3, 4, 5])
    store.columns.revision.set([1, 1, 2, 2, 2])
    store.columns.n.set([5, 5, 5, 4, 5])
    expect(limitSteps(store, 0, 5, 1)).toEqual([
      { from: 0, to: 2, revision: 1, n: 5, equivalentSize: 5 },
      { from: 2, to: 3, revision: 2, n: 5, equivalentSize: 5 },
      { from: 3, to: 4, revision: 2, n: 4, equivalentSize: 5 },
      { from: 4, to: 5, revision: 2, n: 5, equivalentSize: 5 },
    ])
    expect(limitSteps(store, 0, 0, 1)).toEqual([])
  })

  test('covers the whole stretch without a gap when it strides', () => {
    const steps = limitSteps(storeOf(new Array<number>(1003).fill(1)), 0, 1003, 10)
    expect(steps).toEqual([{ from: 0, to: 1003, revision: 1, n: 5, equivalentSize: 5 }])
  })
})

describe('marks', () => {
  test('a mark that comes before its point appears with it', () => {
    const store = storeOf([1, 2])
    const marks = createMarkIndex()
    mergeMarks(marks, store, [mark(1, 3)])
    expect(marks.points).toEqual([])
    locateAppended(marks, store, mergePoints(store, columnsOf([{ sample_id: 3, at: 2000, value: 9 }])))
    expect(marks.points).toEqual([2])
  })

  test('marks move with their points when a late one is inserted', () => {
    const store = storeOf([1, 2, 3])
    const marks = createMarkIndex()
    mergeMarks(marks, store, [mark(1, 3), mark(2, 1)])
    locateAppended(marks, store, mergePoints(store, columnsOf([{ sample_id: 9, at: 500, value: 0 }])))
    expect(marks.points).toEqual([0, 3])
  })

  test('a withdrawn violation disappears, another one at the same point stays', () => {
    const store = storeOf([1, 2, 3])
    const marks = createMarkIndex()
    mergeMarks(marks, store, [mark(1, 2), mark(2, 2, { rule_id: 3 })])
    mergeMarks(marks, store, [mark(1, 2, { status: 'withdrawn' })])
    expect(marks.bySample.get(2)?.map((one) => one.rule_id)).toEqual([3])
    mergeMarks(marks, store, [mark(2, 2, { rule_id: 3, status: 'withdrawn' })])
    expect(marks.points).toEqual([])
  })

  test('the most severe rule comes first (a shift would hide a point beyond the limits)', () => {
    const marks = createMarkIndex()
    mergeMarks(marks, storeOf([1]), [mark(1, 1, { rule_id: 5 }), mark(2, 1, { rule_id: 1 })])
    expect(marks.bySample.get(1)?.[0]?.rule_id).toBe(1)
  })

  test('an old history does not reopen what was acknowledged meanwhile', () => {
    const store = storeOf([1])
    const marks = createMarkIndex()
    mergeMarks(marks, store, [mark(1, 1, { status: 'acknowledged' })])
    mergeMarks(marks, store, [mark(1, 1)], 'keep')
    expect(marks.byId.get(1)?.status).toBe('acknowledged')
  })
})

describe('nearestIndex', () => {
  test('finds the nearer neighbour in time and the ends outside', () => {
    const store = storeOf([1, 2, 3])
    const axis = { mode: 'time', firstNumber: 1 } as const
    expect([-500, 400, 600, 1400, 9000].map((x) => nearestIndex(axis, store, x))).toEqual([0, 0, 1, 1, 2])
    expect(nearestIndex(axis, storeOf([]), 5)).toBe(-1)
  })
})

describe('pointUnder', () => {
  const axis = { mode: 'number', firstNumber: 1 } as const

  test('in a crowd a mark within reach is meant (an alarm among 100,000 points could not be hit)', () => {
    const store = storeOf(new Array<number>(10_000).fill(1))
    const whole = { min: 1, max: 10_001 }
    expect(pointUnder(axis, store, [5070], whole, 500, 1000)).toBe(5070)
    expect(pointUnder(axis, store, [5200], whole, 500, 1000)).toBe(5000)
  })

  test('where points stand apart, the nearest one is meant', () => {
    const store = storeOf(new Array<number>(50).fill(1))
    expect(pointUnder(axis, store, [10], { min: 1, max: 51 }, 180, 1000)).toBe(9)
  })
})
