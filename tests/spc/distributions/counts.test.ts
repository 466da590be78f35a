import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binomialCdf,
  binomialLogProbability,
  binomialProbability,
  binomialQuantile,
  binomialUpperQuantile,
  binomialUpperTail,
} from '../../../src/spc/distributions/binomial.ts'
import {
  poissonCdf,
  poissonLogProbability,
  poissonProbability,
  poissonQuantile,
  poissonUpperQuantile,
  poissonUpperTail,
} from '../../../src/spc/distributions/poisson.ts'
import { smallestCount } from '../../../src/spc/distributions/smallestCount.ts'
import golden from '../../fixtures/distributions/gamma.json' with { type: 'json' }
import { expectGolden } from './golden.ts'

const logarithm = { measure: 'logarithm' } as const
const infinity = Number.POSITIVE_INFINITY
const trials = fc.integer({ min: 1, max: 60 })
const chances = fc.double({ min: 0.001, max: 0.999, noNaN: true })

// Each row is R's: a digit lost in either tail, or a count off by one, shows.
describe('binomial', () => {
  const tails = golden['binomial: k, n, chance, lower, upper, log probability']
  const quantiles = golden['binomial: p, n, chance, quantile, upper quantile']

  it('keeps its digits in both tails, up to a million trials', () => {
    expectGolden(tails, 3, (k, n, chance) => binomialCdf(k, n, chance))
    expectGolden(tails, 4, (k, n, chance) => binomialUpperTail(k, n, chance))
    expectGolden(tails, 5, (k, n, chance) => binomialLogProbability(k, n, chance), logarithm)
  })

  it('finds the same counts as R', () => {
    expectGolden(quantiles, 3, (p, n, chance) => binomialQuantile(p, n, chance), { tolerance: 0 })
    expectGolden(quantiles, 4, (p, n, chance) => binomialUpperQuantile(p, n, chance), { tolerance: 0 })
  })

  // Off by one between "k or fewer" and "more than k".
  it('sums its probabilities to its tails', () => {
    fc.assert(
      fc.property(trials, chances, fc.nat(), (n, chance, seed) => {
        const k = seed % (n + 1)
        let lower = 0
        let upper = 0
        for (let i = 0; i <= n; i += 1) {
          if (i <= k) lower += binomialProbability(i, n, chance)
          else upper += binomialProbability(i, n, chance)
        }
        expect(binomialCdf(k, n, chance) / lower).toBeCloseTo(1, 11)
        if (k < n) expect(binomialUpperTail(k, n, chance) / upper).toBeCloseTo(1, 11)
      }),
    )
  })

  it('finds the count whose tail it computed, and the smallest that reaches p', () => {
    fc.assert(
      fc.property(trials, chances, fc.double({ min: 1e-12, max: 0.999, noNaN: true }), (n, chance, p) => {
        const k = binomialQuantile(p, n, chance)
        expect(binomialCdf(k, n, chance)).toBeGreaterThanOrEqual(p * (1 - 1e-13))
        if (k > 0) expect(binomialCdf(k - 1, n, chance)).toBeLessThan(p)
        const own = binomialCdf(k, n, chance)
        if (own < 0.5) expect(binomialQuantile(own, n, chance)).toBe(k)
        const above = binomialUpperTail(k, n, chance)
        if (above > 0 && above < 0.5) expect(binomialUpperQuantile(above, n, chance)).toBe(k)
      }),
    )
  })

  // 1 − 2⁻⁵³ leaves a tail of 1.1e-16, which R's allowance swallows.
  it('takes the whole of a p next to 1', () => {
    const p = 1 - 2 ** -53
    for (const [n, chance] of [
      [2000, 0.02],
      [50, 0.5],
      [1e6, 0.7],
    ] as const) {
      const k = binomialQuantile(p, n, chance)
      expect(binomialUpperTail(k, n, chance)).toBeLessThanOrEqual(2 ** -53 * (1 + 1e-13))
      expect(binomialUpperTail(k - 1, n, chance)).toBeGreaterThan(2 ** -53)
      const low = binomialUpperQuantile(p, n, chance)
      expect(binomialCdf(low, n, chance)).toBeGreaterThanOrEqual(2 ** -53 * (1 - 1e-13))
      if (low > 0) expect(binomialCdf(low - 1, n, chance)).toBeLessThan(2 ** -53)
    }
  })

  it('answers for chances of 0 and 1, for no trials, between and beyond the counts', () => {
    expect([0, 1].map((chance) => binomialCdf(2, 5, chance))).toEqual([1, 0])
    expect([0, 1].map((chance) => binomialUpperTail(2, 5, chance))).toEqual([0, 1])
    expect([0, 5].map((k) => binomialProbability(k, 5, 0))).toEqual([1, 0])
    expect([0, 3, 5].map((k) => binomialProbability(k, 5, 1))).toEqual([0, 0, 1])
    expect([binomialProbability(3, 5, 0), binomialProbability(0, 0, 1), binomialCdf(0, 0, 1)]).toEqual([
      0, 1, 1,
    ])
    expect([-0.5, 5, 9].map((k) => binomialCdf(k, 5, 0.5))).toEqual([0, 1, 1])
    expect([-0.5, 5, 9].map((k) => binomialUpperTail(k, 5, 0.5))).toEqual([1, 0, 0])
    expect([-1, 6].map((k) => binomialProbability(k, 5, 0.5))).toEqual([0, 0])
    expect(binomialCdf(2.9, 5, 0.5)).toBe(binomialCdf(2, 5, 0.5))
    expect([0, 1].map((chance) => binomialQuantile(0.3, 5, chance))).toEqual([0, 5])
    expect([binomialQuantile(0.3, 0, 0.5), binomialUpperQuantile(0.7, 5, 0.5)]).toEqual([0, 2])
  })

  it('refuses what has no answer', () => {
    for (const n of [-1, 2.5, Number.NaN, infinity]) {
      expect(() => binomialCdf(1, n, 0.5)).toThrow(/number of trials/u)
      expect(() => binomialProbability(1, n, 0.5)).toThrow(/number of trials/u)
      expect(() => binomialQuantile(0.5, n, 0.5)).toThrow(/number of trials/u)
      expect(() => binomialUpperQuantile(0.5, n, 0.5)).toThrow(/number of trials/u)
    }
    for (const chance of [-0.1, 1.1, Number.NaN]) {
      expect(() => binomialUpperTail(1, 5, chance)).toThrow(/chance of one trial/u)
    }
    expect(() => binomialCdf(Number.NaN, 5, 0.5)).toThrow(/not at NaN/u)
    expect(() => binomialProbability(1.5, 5, 0.5)).toThrow(/is whole, which 1.5 is not/u)
    expect(() => binomialQuantile(1, 5, 0.5)).toThrow('a probability between 0 and 1, not 1.')
    expect(() => binomialUpperQuantile(1, 5, 0.5)).toThrow('a probability between 0 and 1, not 1.')
  })
})

describe('Poisson', () => {
  const tails = golden['Poisson: k, mean, lower, upper, log probability']
  const quantiles = golden['Poisson: p, mean, quantile, upper quantile']

  it('keeps its digits in both tails, up to a mean of a million', () => {
    expectGolden(tails, 2, (k, mean) => poissonCdf(k, mean))
    expectGolden(tails, 3, (k, mean) => poissonUpperTail(k, mean))
    expectGolden(tails, 4, (k, mean) => poissonLogProbability(k, mean), logarithm)
  })

  it('finds the same counts as R', () => {
    expectGolden(quantiles, 2, (p, mean) => poissonQuantile(p, mean), { tolerance: 0 })
    expectGolden(quantiles, 3, (p, mean) => poissonUpperQuantile(p, mean), { tolerance: 0 })
  })

  // Off by one between "k or fewer" and "more than k".
  it('adds P(X = k) from one count to the next', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        fc.integer({ min: 0, max: 120 }),
        (mean, k) => {
          const added = poissonCdf(k - 1, mean) + poissonProbability(k, mean)
          expect(poissonCdf(k, mean) / added).toBeCloseTo(1, 11)
          const above = poissonUpperTail(k, mean)
          if (above < 1e-280) return
          expect(poissonUpperTail(k - 1, mean) / (above + poissonProbability(k, mean))).toBeCloseTo(1, 11)
          if (above < 0.5) expect(poissonUpperQuantile(above, mean)).toBe(k)
        },
      ),
    )
  })

  it('finds the count whose tail it computed, next to 0 and next to 1', () => {
    for (const mean of [0.3, 7.5, 60, 3000]) {
      for (const p of [1e-280, 1e-9, 0.2, 0.5, 0.9]) {
        const k = poissonQuantile(p, mean)
        const own = poissonCdf(k, mean)
        expect(own).toBeGreaterThanOrEqual(p * (1 - 1e-13))
        if (own < 0.5) expect(poissonQuantile(own, mean)).toBe(k)
        if (k > 0) expect(poissonCdf(k - 1, mean)).toBeLessThan(p)
      }
      const last = poissonQuantile(1 - 2 ** -53, mean)
      expect(poissonUpperTail(last, mean)).toBeLessThanOrEqual(2 ** -53 * (1 + 1e-13))
      expect(poissonUpperTail(last - 1, mean)).toBeGreaterThan(2 ** -53)
      expect(poissonUpperQuantile(1 - 2 ** -53, mean)).toBe(poissonQuantile(2 ** -53, mean))
    }
  })

  it('answers for a mean of 0, between and beyond the counts', () => {
    expect([0, 1, 40].map((k) => poissonProbability(k, 0))).toEqual([1, 0, 0])
    expect([poissonCdf(0, 0), poissonUpperTail(0, 0), poissonQuantile(0.9, 0)]).toEqual([1, 0, 0])
    expect([-0.5, infinity].map((k) => poissonCdf(k, 3))).toEqual([0, 1])
    expect([-0.5, infinity].map((k) => poissonUpperTail(k, 3))).toEqual([1, 0])
    expect([poissonProbability(-1, 3), poissonCdf(2.9, 3)]).toEqual([0, poissonCdf(2, 3)])
    expect(poissonUpperQuantile(0.7, 3)).toBe(poissonQuantile(0.3, 3))
  })

  it('refuses what has no answer', () => {
    for (const mean of [-1, Number.NaN, infinity]) {
      expect(() => poissonCdf(1, mean)).toThrow(/mean of a Poisson distribution/u)
      expect(() => poissonProbability(1, mean)).toThrow(/mean of a Poisson distribution/u)
      expect(() => poissonQuantile(0.5, mean)).toThrow(/mean of a Poisson distribution/u)
      expect(() => poissonUpperQuantile(0.5, mean)).toThrow(/mean of a Poisson distribution/u)
    }
    expect(() => poissonCdf(Number.NaN, 1)).toThrow(/not at NaN/u)
    expect(() => poissonProbability(1.5, 1)).toThrow(/is whole, which 1.5 is not/u)
    expect(() => poissonQuantile(1, 1)).toThrow('a probability between 0 and 1, not 1.')
    expect(() => poissonUpperQuantile(1, 1)).toThrow('a probability between 0 and 1, not 1.')
  })
})

describe('the search for a count', () => {
  // Missed by a step, or looked for below 0 or past the end.
  it('finds any target from any start, and asks only a few times', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: -50, max: 2000 }),
        fc.nat(1000),
        (target, start, beyond) => {
          const most = target + beyond
          let asked = 0
          const found = smallestCount(start, most, (k) => {
            asked += 1
            expect(k).toBeGreaterThanOrEqual(0)
            expect(k).toBeLessThanOrEqual(most)
            return k >= target
          })
          expect(found).toBe(target)
          expect(asked).toBeLessThan(30)
        },
      ),
    )
  })
})
