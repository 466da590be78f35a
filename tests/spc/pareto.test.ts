import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paretoOrder } from '../../src/spc/pareto/paretoOrder.ts'
import { paretoShares } from '../../src/spc/pareto/paretoShares.ts'
import { waitingTimes } from '../../src/spc/pareto/waitingTimes.ts'
import { quantile } from '../../src/spc/quantile.ts'
import { figureTruth } from '../support/figureTruth.ts'
import { holdWords } from './words/heldWords.ts'

interface Golden {
  readonly waits: readonly {
    readonly minutes: readonly number[]
    readonly median: number
    readonly mean: number
    readonly p95: number
  }[]
  readonly shares: {
    readonly counts: readonly number[]
    readonly share: readonly number[]
    readonly cumulative: readonly number[]
  }
}

const golden = JSON.parse(
  readFileSync(new URL('../fixtures/pareto/golden.json', import.meta.url), 'utf8'),
) as Golden

const near = (actual: number | null, expected: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-12)

describe('waiting times', () => {
  // Would catch another definition of the quantile, and one place too far.
  test.each(golden.waits)('agree with R ($median)', ({ minutes, median, mean, p95 }) => {
    const times = waitingTimes(minutes.toReversed())
    near(times.median.value, median)
    near(times.mean.value, mean)
    near(times.p95.value, p95)
    expect(figureTruth(times).size).toBe(3)
  })

  test('of nothing are null, and say why', () => {
    const times = waitingTimes([])
    expect([times.median.value, times.mean.value, times.p95.value]).toEqual([null, null, null])
    figureTruth(times)
    expect(times.p95.reason).toContain('acknowledged')
  })

  test('say what was left out', () => {
    expect(waitingTimes([1], ['2 are open.']).mean.excluded).toEqual(['2 are open.'])
  })

  test('lie between the shortest and the longest, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }), (ms) => {
        const minutes = ms.map((one) => one / 60_000)
        const { median, p95, mean } = waitingTimes(minutes)
        const [least, most] = [Math.min(...minutes), Math.max(...minutes)]
        const slack = most * 1e-12
        for (const { value } of [median, p95, mean]) {
          expect(value).toBeGreaterThanOrEqual(least - slack)
          expect(value).toBeLessThanOrEqual(most + slack)
        }
        expect(median.value).toBeLessThanOrEqual((p95.value ?? 0) + slack)
      }),
    )
  })
})

test('a quantile outside 0 to 1, or of nothing, is a programming error', () => {
  expect(() => quantile([1], 1.01)).toThrow(RangeError)
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
  expect(() => quantile([], 0.5)).toThrow(RangeError)
  expect(quantile([1, 2], 0).value).toBe(1)
  expect(quantile([1, 2], 1).value).toBe(2)
})

describe('shares', () => {
  test('agree with R', () => {
    const shares = paretoShares(golden.shares.counts)
    shares.forEach(({ share, cumulative }, i) => {
      near(share.value, golden.shares.share[i] ?? Number.NaN)
      near(cumulative.value, golden.shares.cumulative[i] ?? Number.NaN)
    })
    expect(figureTruth(shares).size).toBe(14)
  })

  // Would catch percentages that are added up: 3 × 33.3… is not 100.
  test('end at exactly 100 and never fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        const line = paretoShares(counts).map(({ cumulative }) => cumulative.value ?? Number.NaN)
        expect(line.at(-1)).toBe(100)
        line.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(line[i - 1] ?? 0)
        })
      }),
    )
  })

  test('of nothing counted are null, and say why', () => {
    const shares = paretoShares([0, 0])
    figureTruth(shares)
    expect(shares.map(({ share }) => share.value)).toEqual([null, null])
    expect(paretoShares([])).toEqual([])
  })
})

test('the order is by falling count, then by label, and the input stays as it was', () => {
  const groups = [
    { label: 'b', count: 1 },
    { label: 'a', count: 1 },
    { label: 'z', count: 9 },
  ]
  expect(paretoOrder(groups).map(({ label }) => label)).toEqual(['z', 'a', 'b'])
  expect(groups[0]?.label).toBe('b')
})

// Would catch a step, an input or a sentence that got lost on the way to the panel.
test('each bar and each waiting time says how it came about', () => {
  holdWords('pareto', {
    shares: paretoShares([6, 3, 1], ['1 is open.']),
    nothing: paretoShares([0]),
    times: waitingTimes([1, 2, 4, 8.5], ['1 is open.']),
    noTimes: waitingTimes([]),
  })
})

// Would catch a list that stays as it came where the labels are equal or already in order.
test('the order does not depend on the order before', () => {
  const bar = fc.record({ label: fc.constantFrom('a', 'b', 'c'), count: fc.integer({ min: 0, max: 3 }) })
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 8 }), (bars) => {
      const ordered = paretoOrder(bars)
      expect(paretoOrder(bars.toReversed())).toEqual(ordered)
      ordered.slice(1).forEach((one, i) => {
        const before = ordered[i] ?? one
        expect(before.count > one.count || (before.count === one.count && before.label <= one.label)).toBe(
          true,
        )
      })
    }),
  )
})
