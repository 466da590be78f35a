import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normalCdf } from '../../../src/spc/distributions/normal.ts'
import { normalQuantile } from '../../../src/spc/distributions/normalQuantile.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import { throughNormal } from '../../../src/spc/fit/throughNormal.ts'
import { medianRank, probabilityPlot } from '../../../src/spc/normality/probabilityPlot.ts'

const identity = { forward: (x: number) => x, backward: (y: number) => y, slope: () => 1 }
const standard = throughNormal('normal', [], identity, 0, 1)

// Would catch another plotting position, such as Blom's or Hazen's.
test('a median rank is that of Benard', () => {
  expect(medianRank(1, 5)).toBeCloseTo(0.12963, 5)
  expect(medianRank(3, 5)).toBe(0.5)
  expect(medianRank(5, 5)).toBeCloseTo(0.87037, 5)
})

describe('a probability plot of few values', () => {
  // R: qnorm((1:3 - 0.3) / 3.4).
  it('has each value, equal ones too, at its score and its median rank', () => {
    const plot = probabilityPlot(orderedSample([1, -1, 1]), standard, 0.95)
    expect(plot.values).toEqual([-1, 1, 1])
    expect(plot.x).toEqual([-1, 1, 1])
    expect(plot.y[0]).toBeCloseTo(-0.820792088, 8)
    expect(plot.y[1]).toBe(0)
    expect(plot.y[2]).toBeCloseTo(0.820792088, 8)
    expect(plot.band.y).toEqual(plot.y)
  })

  // The smallest of n lies below with 1 − (1 − p)ⁿ: its band is exact. The largest has the mirrored one.
  it('has the band of the order statistics', () => {
    const { band } = probabilityPlot(orderedSample([-1, 0, 0.5, 1]), standard, 0.9)
    expect(normalCdf(band.low[0] ?? 0)).toBeCloseTo(1 - 0.95 ** (1 / 4), 12)
    expect(normalCdf(band.high[0] ?? 0)).toBeCloseTo(1 - 0.05 ** (1 / 4), 12)
    for (const [i, low] of band.low.entries()) {
      expect(low).toBeCloseTo(-(band.high[3 - i] ?? 0), 10)
      expect(low).toBeLessThan(band.y[i] ?? 0)
      expect(band.high[i]).toBeGreaterThan(band.y[i] ?? 0)
    }
  })

  // Would catch ticks that miss the ends of the axis, or that are not round.
  it('has round ticks at their scores, one beyond either end', () => {
    const { ticks } = probabilityPlot(orderedSample([0.3, 4.9, 2]), standard, 0.95)
    expect(ticks).toEqual([0, 1, 2, 3, 4, 5].map((value) => ({ value, x: value })))
    const moved = throughNormal('normal', [], identity, 100, 2)
    expect(probabilityPlot(orderedSample([94, 106]), moved, 0.95).ticks).toEqual(
      [92, 94, 96, 98, 100, 102, 104, 106, 108].map((value) => ({ value, x: (value - 100) / 2 })),
    )
  })

  it('leaves out ticks and values that the distribution puts nowhere near', () => {
    expect(probabilityPlot(orderedSample([-20, 20]), standard, 0.95).ticks).toEqual([{ value: 0, x: 0 }])
    const positive = throughNormal(
      'lognormal',
      [],
      { forward: Math.log, backward: Math.exp, slope: (x) => 1 / x },
      0,
      1,
    )
    const plot = probabilityPlot(orderedSample([0, 1, Math.E]), positive, 0.95)
    expect(plot.values).toEqual([1, Math.E])
    expect(plot.x).toEqual([0, 1])
    expect(plot.y).toEqual([2, 3].map((place) => normalQuantile(medianRank(place, 3))))
    expect(plot.ticks.every(({ value }) => value > 0)).toBe(true)
    expect(plot.ticks.length).toBeGreaterThan(3)
  })

  it('has no ticks of values that do not vary, or too far apart to be told', () => {
    expect(probabilityPlot(orderedSample([5, 5]), standard, 0.95).ticks).toEqual([])
    expect(probabilityPlot(orderedSample([-1.7e308, 1.7e308]), standard, 0.95).ticks).toEqual([])
  })
})

describe('a probability plot of many values', () => {
  const n = 20_000
  const scores = Array.from({ length: n }, (_, i) => normalQuantile(medianRank(i + 1, n)))
  const plot = probabilityPlot(orderedSample(scores), standard, 0.95)

  // Would catch values that are thinned by their places, which leaves next to none in the tails.
  it('has the outermost ten of either end, and others at even distances', () => {
    expect(plot.y.length).toBeGreaterThan(260)
    expect(plot.y.length).toBeLessThanOrEqual(320)
    for (let i = 0; i < 10; i += 1) {
      expect(plot.values[i]).toBe(scores[i])
      expect(plot.values.at(-1 - i)).toBe(scores.at(-1 - i))
    }
    const inner = plot.y.filter((y) => Math.abs(y) < 3)
    const steps = inner.slice(1).map((y, i) => y - (inner[i] ?? 0))
    expect(Math.max(...steps)).toBeLessThan(0.033)
    expect(Math.min(...steps)).toBeGreaterThan(0)
  })

  // Would catch a value under the place of its neighbour.
  it('has each value at its own place', () => {
    for (const [i, y] of plot.y.entries()) expect(plot.x[i]).toBe(y)
  })

  it('has a band of at most 41 places beside the outermost, from the first to the last', () => {
    const { band } = plot
    expect(band.y.length).toBeGreaterThanOrEqual(41)
    expect(band.y.length).toBeLessThanOrEqual(61)
    expect(band.y[0]).toBe(scores[0])
    expect(band.y.at(-1)).toBe(scores.at(-1))
    expect(band.y).toEqual(band.y.toSorted((a, b) => a - b))
    // Would catch the loss of the ten outermost, which bend the most.
    expect(band.y.slice(0, 10)).toEqual(scores.slice(0, 10))
    expect(band.y.slice(-10)).toEqual(scores.slice(-10))
    expect(new Set(band.y).size).toBe(band.y.length)
    for (const [i, y] of band.y.entries()) {
      expect(band.low[i]).toBeLessThan(y)
      expect(band.high[i]).toBeGreaterThan(y)
    }
  })

  it('keeps every value up to 300', () => {
    const few = probabilityPlot(orderedSample(scores.slice(0, 300)), standard, 0.95)
    expect(few.y.length).toBe(300)
  })
})

// Would catch positions that count equal values once.
test('equal values have the places of single ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), (values) => {
      const plot = probabilityPlot(orderedSample(values), standard, 0.95)
      expect(plot.values).toEqual(values.toSorted((a, b) => a - b))
      expect(plot.y).toEqual(values.map((_, i) => normalQuantile(medianRank(i + 1, values.length))))
    }),
  )
})
