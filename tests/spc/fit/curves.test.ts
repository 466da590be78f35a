import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { densityCurve } from '../../../src/spc/fit/densityCurve.ts'
import { normalProbability } from '../../../src/spc/fit/normalProbability.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import { thinned } from '../../../src/spc/fit/thinned.ts'
import { throughNormal } from '../../../src/spc/fit/throughNormal.ts'
import { weibullDistribution } from '../../../src/spc/fit/weibullDistribution.ts'

const identity = { forward: (x: number) => x, backward: (y: number) => y, slope: () => 1 }

describe('the curve over a histogram', () => {
  // dnorm(0) = 0.3989423, times 50 values in classes of 2.
  it('has the count that a class is expected to hold', () => {
    const { x, y } = densityCurve(throughNormal('normal', [], identity, 10, 1), 6, 14, 100)
    expect([x.length, x[0], x[80], x.at(-1)]).toEqual([161, 6, 10, 14])
    expect(y[80]).toBeCloseTo(39.89423, 5)
    // 160 steps of 0.05 sum to nearly all of the area.
    expect(y.reduce((sum, height) => sum + height, 0) * 0.05).toBeCloseTo(100, 1)
  })

  it('leaves out the foot of an exponential, and draws the nothing before it', () => {
    const exponential = weibullDistribution('exponential', [], 1, 1, 0)
    const from = densityCurve(exponential, 0, 4, 100)
    expect(from.x[0]).toBe(0.025)
    expect(from.y[0]).toBeCloseTo(100 * Math.exp(-0.025), 10)
    const before = densityCurve(exponential, -2, 2, 100)
    expect(before.x[0]).toBe(-2)
    expect(before.y.slice(0, 80).every((height) => height === 0)).toBe(true)
    expect(before.y.at(-1)).toBeCloseTo(100 * Math.exp(-2), 10)
  })

  // A Weibull of shape 0.5 is infinite at its foot.
  it('draws nothing where the density is infinite', () => {
    const { y } = densityCurve(weibullDistribution('weibull', [], 0.5, 1, 0), 0, 4, 100)
    expect(y.every(Number.isFinite)).toBe(true)
    expect(y.length).toBe(160)
  })
})

describe('a thinned sample', () => {
  it('is the sample itself where there are no more', () => {
    const sample = orderedSample([3, 1, 2, 2])
    expect(thinned(sample, 3)).toBe(sample)
  })

  // Would catch the loss of an end, and values thinned by how they differ instead of by their places.
  it('has values at even places, equal ones as often as they come', () => {
    const { n, values, counts } = thinned(orderedSample([1, 2, 3, 3, 3, 3, 3, 8, 9]), 5 - 1)
    expect([n, [...values], [...counts]]).toEqual([4, [1, 3, 9], [1, 2, 1]])
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 80 }),
        fc.integer({ min: 2, max: 10 }),
        (list, most) => {
          const sample = orderedSample(list)
          fc.pre(sample.values.length > most)
          const ordered = list.toSorted((a, b) => a - b)
          const few = thinned(sample, most)
          const spelled = [...few.values].flatMap((value, i) => new Array(few.counts[i] ?? 0).fill(value))
          expect(spelled).toEqual(
            Array.from({ length: most }, (_, k) => ordered[Math.round((k * (list.length - 1)) / (most - 1))]),
          )
          expect(few.n).toBe(most)
        },
      ),
    )
  })
})

// D’Agostino & Stephens (1986), table 4.7: the upper tail of A²(1 + 0.75/n + 2.25/n²).
test.each([
  [0.631, 0.1],
  [0.752, 0.05],
  [0.873, 0.025],
  [1.035, 0.01],
  [1.159, 0.005],
])('an adjusted A² of %d has the tabulated probability %d', (adjusted, tabulated) => {
  const n = 1e9
  const probability = normalProbability(adjusted, n)
  expect('value' in probability ? probability.value / tabulated : 0).toBeCloseTo(1, 1)
})

test('the probability of A² falls without a jump from nearly 1 to nearly 0', () => {
  let before = 1.0001
  for (let statistic = 0.02; statistic < 3; statistic += 0.005) {
    const probability = normalProbability(statistic, 50)
    const value = 'value' in probability ? probability.value : Number.NaN
    expect(value).toBeLessThanOrEqual(before)
    if (statistic > 0.02) expect(before - value).toBeLessThan(0.035)
    before = value
  }
  expect(before).toBeLessThan(1e-5)
})
