import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnNames,
  createPointStore,
  indexOfSample,
  mergePoints,
  type PointStore,
} from '../../../src/renderer/charts/pointStore.ts'
import { columnsOf, type PlainPoint, storeOf } from './pointColumns.ts'

const rows = (store: PointStore): number[][] =>
  Array.from({ length: store.length }, (_, index) =>
    columnNames.map((name) => store.columns[name][index] as number),
  )

const point = fc.record({
  at: fc.integer({ min: 0, max: 12 }),
  sample_id: fc.integer({ min: 1, max: 12 }),
  value: fc.double({ min: -5, max: 5, noNaN: true }),
  dispersion: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: Number.NaN }),
  n: fc.integer({ min: 1, max: 9 }),
  revision: fc.integer({ min: 0, max: 3 }),
  flags: fc.constantFrom(0, 1),
})

const key = (one: PlainPoint): string => `${one.at}/${one.sample_id}`

describe('mergePoints', () => {
  test('agrees with a naive sorted array, whatever comes in whatever order (a lost, doubled or misplaced point)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ points: fc.array(point, { maxLength: 14 }), keep: fc.boolean() }), {
          maxLength: 8,
        }),
        (batches) => {
          const store = createPointStore()
          const naive = new Map<string, PlainPoint>()
          for (const { points, keep } of batches) {
            mergePoints(store, columnsOf(points), keep ? 'keep' : 'replace')
            const had = new Set(naive.keys())
            for (const one of points) if (!keep || !had.has(key(one))) naive.set(key(one), one)
          }
          const sorted = [...naive.values()].sort((a, b) => a.at - b.at || a.sample_id - b.sample_id)
          const expected = createPointStore()
          mergePoints(expected, columnsOf(sorted))
          expect(rows(store)).toEqual(rows(expected))
          expect(store.length).toBe(sorted.length)
        },
      ),
    )
  })

  test('reports the lowest changed index (extremes and marks behind it would go stale)', () => {
    const store = storeOf([1, 2, 3, 4])
    expect(mergePoints(store, columnsOf([{ sample_id: 5, at: 4000, value: 5 }]))).toEqual({
      from: 4,
      moved: false,
    })
    expect(mergePoints(store, columnsOf([{ sample_id: 2, at: 1000, value: 9 }]))).toEqual({
      from: 1,
      moved: false,
    })
    expect(mergePoints(store, columnsOf([{ sample_id: 9, at: 1500, value: 9 }]))).toEqual({
      from: 2,
      moved: true,
    })
    expect(mergePoints(store, columnsOf([]))).toEqual({ from: 6, moved: false })
  })

  test('keeps a newer delta when an older history arrives after it (an update would be undone)', () => {
    const store = createPointStore()
    mergePoints(store, columnsOf([{ sample_id: 2, at: 1000, value: 7, flags: 1 }]))
    const history = [
      { sample_id: 1, at: 0, value: 1 },
      { sample_id: 2, at: 1000, value: 2 },
    ]
    mergePoints(store, columnsOf(history), 'keep')
    expect([...store.columns.value.subarray(0, 2)]).toEqual([1, 7])
    expect(store.columns.flags[1]).toBe(1)
  })

  test('grows past its first capacity without losing what it held', () => {
    const store = storeOf(Array.from({ length: 5000 }, (_, index) => index))
    for (let index = 5000; index < 9000; index++) {
      mergePoints(store, columnsOf([{ sample_id: index + 1, at: index * 1000, value: index }]))
    }
    expect(store.length).toBe(9000)
    expect([...store.columns.value.subarray(0, 9000)].every((value, index) => value === index)).toBe(true)
  })

  test('a sample is found again after points moved (a mark would sit on the wrong point)', () => {
    const store = storeOf([1, 2, 3])
    mergePoints(store, columnsOf([{ sample_id: 99, at: 500, value: 0 }]))
    expect(indexOfSample(store, 99)).toBe(1)
    expect(indexOfSample(store, 3)).toBe(3)
    expect(indexOfSample(store, 1234)).toBe(-1)
  })
})
