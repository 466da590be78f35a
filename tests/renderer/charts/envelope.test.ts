import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createBlockExtremes,
  extremesBetween,
  refreshExtremes,
} from '../../../src/renderer/charts/blockExtremes.ts'
import { envelope } from '../../../src/renderer/charts/envelope.ts'
import type { PointStore } from '../../../src/renderer/charts/pointStore.ts'
import type { XAxis } from '../../../src/renderer/charts/xAxis.ts'
import { storeOf } from './pointColumns.ts'

const plotted = (store: PointStore) => {
  const extremes = createBlockExtremes()
  refreshExtremes(extremes, store.columns.value, 0, store.length)
  return { values: store.columns.value, extremes }
}

const byNumber: XAxis = { mode: 'number', firstNumber: 1 }
const byTime: XAxis = { mode: 'time', firstNumber: 1 }
const wave = (length: number) => Array.from({ length }, (_, index) => Math.sin(index * 12.9898) * 43.7)

describe('extremesBetween', () => {
  test('equals a plain scan for every stretch, also after changes (a block that was not refreshed)', () => {
    const value = fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constant(Number.NaN))
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, a, b, changed) => {
          const values = Float64Array.from(list)
          const extremes = createBlockExtremes()
          refreshExtremes(extremes, values, 0, values.length)
          const at = changed % values.length
          values[at] = 100
          refreshExtremes(extremes, values, at, values.length)
          const from = Math.min(a, b) % values.length
          const to = from + (Math.max(a, b) % (values.length - from + 1))
          const present = values.slice(from, to).filter((one) => !Number.isNaN(one))
          expect(extremesBetween(extremes, values, from, to)).toEqual([
            Math.min(...present),
            Math.max(...present),
          ])
        },
      ),
    )
  })
})

describe('envelope', () => {
  test('draws every point while they fit, with one more at each side (the line would stop at the first point)', () => {
    const store = storeOf(wave(100))
    const line = envelope(byNumber, store, plotted(store), 19.5, 29.5, 50)
    expect(line.dense).toBe(false)
    expect([...line.x]).toEqual([19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])
    expect(line.y[1]).toBe(store.columns.value[19])
  })

  test.each([byNumber, byTime])(
    'above four points a pixel keeps all extremes in order of x ($mode)',
    (axis) => {
      const values = wave(20_000)
      values[7777] = 999
      values[12_345] = -999
      const store = storeOf(values)
      const [min, max] = axis.mode === 'number' ? [1, 20_000] : [0, 19_999_000]
      const line = envelope(axis, store, plotted(store), min, max, 500)
      expect(line.dense).toBe(true)
      expect(line.x.length).toBeLessThanOrEqual(1000)
      expect(Math.max(...line.y)).toBe(999)
      expect(Math.min(...line.y)).toBe(-999)
      expect(line.x.every((x, index) => index === 0 || x >= (line.x[index - 1] as number))).toBe(true)
    },
  )

  test('leaves out stretches without any value (infinities would reach the canvas)', () => {
    const store = storeOf(new Array<number>(5000).fill(Number.NaN))
    expect(envelope(byNumber, store, plotted(store), 1, 5000, 100).y).toHaveLength(0)
  })
})
