import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaAtLogOdds } from '../../../src/spc/distributions/betaAtLogOdds.ts'
import { betaBalance } from '../../../src/spc/distributions/betaBalance.ts'
import { checkPositive, checkProbability } from '../../../src/spc/distributions/domain.ts'
import { gammaLogQuantile } from '../../../src/spc/distributions/gammaLogQuantile.ts'
import { logarithmGap } from '../../../src/spc/distributions/logarithmGap.ts'
import { logBeta } from '../../../src/spc/distributions/logBeta.ts'
import { solveTail, type TailAt } from '../../../src/spc/distributions/solveTail.ts'
import { expectGolden } from './golden.ts'

const exponentialTail = (u: number): TailAt => ({ tail: Math.exp(-u), slope: Math.exp(-u) })
const logisticTail = (u: number): TailAt => {
  const tail = 1 / (1 + Math.exp(-u))
  return { tail, slope: tail / (1 + Math.exp(u)) }
}

/** How often a search asks, and what it finds. */
const counted = (p: number, rising: boolean, start: number, tailAt: (u: number) => TailAt) => {
  let asked = 0
  const found = solveTail(p, rising, start, (u) => {
    asked += 1
    return tailAt(u)
  })
  return { asked, found }
}

describe('the search for the place of a tail', () => {
  // A step in the wrong direction ends as well, by halving, but asks fifty times.
  it('steps straight to the place where the logarithm of the tail is a line', () => {
    for (const p of [0.5, 1e-9, 1e-300]) {
      const { asked, found } = counted(p, false, 0, exponentialTail)
      expect(found).toBeCloseTo(-Math.log(p), 10)
      expect(asked).toBeLessThanOrEqual(3)
    }
    const rising = counted(1e-20, true, 0, (u) => exponentialTail(-u))
    expect(rising.found).toBeCloseTo(Math.log(1e-20), 10)
    expect(rising.asked).toBeLessThanOrEqual(3)
  })

  it('finds any place of a curved tail from anywhere, in a few steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: -0.31, noNaN: true }),
        fc.double({ min: -50, max: 300, noNaN: true }),
        (power, start) => {
          const p = 10 ** power
          const { asked, found } = counted(p, true, start, logisticTail)
          expect(found / Math.log(p / (1 - p))).toBeCloseTo(1, 10)
          expect(asked).toBeLessThan(40)
        },
      ),
    )
  })

  // Both the ratio of the tail to so small a p and the step overflow.
  it('comes back from where the tail is beyond a double, on either side', () => {
    expect(counted(1e-300, false, 5000, exponentialTail).found).toBeCloseTo(300 * Math.LN10, 9)
    expect(Math.exp(-counted(5e-324, false, 0, exponentialTail).found)).toBe(5e-324)
    expect(counted(1e-300, true, -5000, (u) => exponentialTail(-u)).found).toBeCloseTo(-300 * Math.LN10, 9)
  })

  // Without a slope only halving is left, which must go on until neighbouring doubles meet, and end there.
  it('halves to the last digit where no slope is known', () => {
    const { asked, found } = counted(0.3, false, 1, (u) => ({ ...exponentialTail(u), slope: 0 }))
    expect(found / -Math.log(0.3)).toBeCloseTo(1, 14)
    expect(asked).toBeLessThan(70)
    const rising = counted(0.3, true, -1, (u) => ({ ...exponentialTail(-u), slope: Number.NaN }))
    expect(rising.found / Math.log(0.3)).toBeCloseTo(1, 14)
    expect(rising.asked).toBeLessThan(70)
  })

  it('never leaves the bracket that it has found', () => {
    const places: number[] = []
    solveTail(0.2, true, 3, (u) => {
      places.push(u)
      // The slope is a tenth of the true one, so that every step overshoots.
      return { tail: logisticTail(u).tail, slope: logisticTail(u).slope / 10 }
    })
    const truth = Math.log(0.25)
    let low = Number.NEGATIVE_INFINITY
    let high = Number.POSITIVE_INFINITY
    for (const u of places) {
      expect(u).toBeGreaterThanOrEqual(low)
      expect(u).toBeLessThanOrEqual(high)
      if (u > truth) high = u
      else low = u
    }
    expect(places.at(-1)).toBeCloseTo(truth, 9)
  })

  it('stays where it is when that is the place', () => {
    expect(counted(0.5, true, 0, logisticTail)).toEqual({ asked: 1, found: 0 })
  })
})

describe('pieces of the beta distribution', () => {
  // Each product rounded on its own loses what the exponent of a million multiplies.
  it('balances a y against b x with one rounding, whole numbers of any size', () => {
    const whole = fc.integer({ min: 1, max: 2 ** 40 })
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 2 ** 20 - 1 }), (a, b, part) => {
        const parts = 2n ** 20n
        const exact = BigInt(a) * (parts - BigInt(part)) - BigInt(b) * BigInt(part)
        const x = part / 2 ** 20
        // One rounding of the result, and one of what the product lost.
        const error = Math.abs(betaBalance(a, b, x, 1 - x) - Number(exact) / 2 ** 20)
        expect(error).toBeLessThanOrEqual((Math.abs(Number(exact)) / 2 ** 20) * 3e-16)
      }),
    )
  })

  it('balances shapes whose sum no double holds', () => {
    expect(betaBalance(2 ** 53, 3, 0.5, 0.5)).toBe((2 ** 53 - 3) / 2)
    expect(betaBalance(3, 2 ** 53, 0.5, 0.5)).toBe(-(2 ** 53 - 3) / 2)
    expect(betaBalance(2 ** 53, 3, 0.75, 0.25)).toBe((2 ** 53 - 9) / 4)
  })

  // R: lbeta. Differences of large logarithms keep no digits of a small result.
  it('has the logarithm of the beta function, for small and large shapes', () => {
    const table = [
      [0.01, 0.02, 5.010313350697985],
      [2.5, 14.9, -6.589258890877406],
      [2.5, 15.1, -6.621061476129027],
      [0.5, 1e6, -6.335390211057437],
      [1e6, 0.5, -6.335390211057437],
      [20, 1e6, -236.970516970851],
      [100, 200, -192.13419227497894],
      [1e6, 1e6, -1386300.0033629211],
    ]
    expectGolden(table, 2, (a, b) => logBeta(a, b))
  })

  it('is a pure power where the odds leave the doubles, and its other tail the rest', () => {
    const low = betaAtLogOdds(0.01, 0.3, -700)
    expect(low.lower / Math.exp(-7 - Math.log(0.01) - logBeta(0.01, 0.3))).toBeCloseTo(1, 12)
    expect([low.upper, low.power / low.lower]).toEqual([1 - low.lower, 0.01])
    const high = betaAtLogOdds(0.3, 0.01, 700)
    expect([high.upper, high.lower]).toEqual([low.lower, low.upper])
    expect(high.power).toBe(low.power)
    // The two ways of computing it meet.
    const near = betaAtLogOdds(0.01, 0.3, -689.999)
    const far = betaAtLogOdds(0.01, 0.3, -690.001)
    expect(near.lower / far.lower).toBeCloseTo(Math.exp(0.01 * 0.002), 12)
    expect(near.power / far.power).toBeCloseTo(Math.exp(0.01 * 0.002), 12)
  })

  it('measures the gap between t and ln(1 + t) without cancellation', () => {
    expect(logarithmGap(1e-9) / (5e-19 * (1 - (2 / 3) * 1e-9))).toBeCloseTo(1, 14)
    expect(logarithmGap(3)).toBeCloseTo(3 - Math.log(4), 14)
    expect(logarithmGap(-0.7)).toBeCloseTo(-0.7 - Math.log(0.3), 14)
    for (const t of [-0.6, 1.5])
      expect(logarithmGap(t * (1 - 1e-9)) / logarithmGap(t * (1 + 1e-9))).toBeCloseTo(1, 7)
    for (const t of [-0.59, -0.3, 0.4, 1.4]) expect(logarithmGap(t) / (t - Math.log1p(t))).toBeCloseTo(1, 14)
  })
})

describe('pieces of the gamma distribution', () => {
  // A quantile below every double has a logarithm all the same.
  it('finds ln x where x itself is no double', () => {
    expect(gammaLogQuantile(0.01, 1e-100, 'lower') / (-10000 * Math.LN10)).toBeCloseTo(1, 3)
    const upper = gammaLogQuantile(1e-4, 0.4, 'upper')
    expect(upper / (1e4 * Math.log(0.6))).toBeCloseTo(1, 3)
    expect(gammaLogQuantile(1e-4, 0.6, 'lower')).toBeCloseTo(upper, 6)
  })
})

describe('what a distribution refuses', () => {
  it('names what it was given', () => {
    expect(() => checkProbability(1)).toThrow('A quantile needs a probability between 0 and 1, not 1.')
    expect(() => checkProbability(0)).toThrow('A quantile needs a probability between 0 and 1, not 0.')
    expect(() => checkPositive('The scale', -2)).toThrow(
      'The scale must be a positive finite number, not -2.',
    )
  })
})
