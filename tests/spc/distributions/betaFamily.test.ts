import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betaCdf,
  betaDensity,
  betaLogDensity,
  betaQuantile,
  betaUpperQuantile,
  betaUpperTail,
} from '../../../src/spc/distributions/beta.ts'
import {
  fisherFCdf,
  fisherFDensity,
  fisherFLogDensity,
  fisherFQuantile,
  fisherFUpperQuantile,
  fisherFUpperTail,
} from '../../../src/spc/distributions/fisherF.ts'
import {
  studentTCdf,
  studentTDensity,
  studentTLogDensity,
  studentTQuantile,
  studentTUpperQuantile,
  studentTUpperTail,
} from '../../../src/spc/distributions/studentT.ts'
import golden from '../../fixtures/distributions/beta.json' with { type: 'json' }
import exact from '../../fixtures/distributions/exactBeta.json' with { type: 'json' }
import { expectGolden, type GoldenRow } from './golden.ts'

const logarithm = { measure: 'logarithm' } as const
const shape = fc.double({ min: -1.5, max: 5, noNaN: true }).map((power) => 10 ** power)
const middling = fc.double({ min: 0.5, max: 200, noNaN: true })
const probability = fc.oneof(
  fc.double({ min: -290, max: -0.4, noNaN: true }).map((power) => 10 ** power),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }),
)

/** Rows whose density is a double. */
const dense = (table: readonly GoldenRow[], column: number): readonly GoldenRow[] =>
  table.filter((row) => Math.abs(row[column] ?? Number.POSITIVE_INFINITY) < 690)

// Each row is R's, or mpmath's where R misses: a digit lost in either tail, out to 1e-300 and from shapes of 0.01 to a million, shows.
describe('Student’s t', () => {
  const tails = golden['t: t, df, lower, upper, log density']

  it('keeps its digits in both tails', () => {
    // A million degrees of freedom multiply each rounding of t²/ν.
    expectGolden(tails, 2, (t, df) => studentTCdf(t, df), { tolerance: 3e-13 })
    expectGolden(tails, 3, (t, df) => studentTUpperTail(t, df))
  })

  it('computes the density and its logarithm', () => {
    expectGolden(tails, 4, (t, df) => studentTLogDensity(t, df), logarithm)
    expectGolden(dense(tails, 4), 4, (t, df) => Math.log(studentTDensity(t, df)), logarithm)
  })

  it('inverts both tails', () => {
    const table = golden['t: p, df, quantile']
    expectGolden(table, 2, (p, df) => studentTQuantile(p, df))
    expectGolden(table, 2, (p, df) => -studentTUpperQuantile(p, df))
  })

  // A wrong sign or a lower tail taken for an upper one.
  it('is symmetric, its tails sum to 1, and its quantile inverts it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), shape, probability, (t, df, p) => {
        expect(studentTCdf(t, df)).toBe(studentTUpperTail(-t, df))
        expect(studentTCdf(t, df) + studentTUpperTail(t, df)).toBeCloseTo(1, 14)
        expect(studentTDensity(t, df)).toBe(studentTDensity(-t, df))
        const quantile = studentTQuantile(p, df)
        if (Math.abs(quantile) < 1e300) expect(studentTCdf(quantile, df) / p).toBeCloseTo(1, 11)
      }),
    )
  })

  // The power t² overflows long before t does.
  it('follows its power tail to the end of the doubles, then stays there', () => {
    expect(studentTUpperTail(1e200, 1) * 1e200 * Math.PI).toBeCloseTo(1, 12)
    expect(studentTUpperQuantile(1e-300, 1) / 1e300).toBeCloseTo(1 / Math.PI, 12)
    expect(studentTLogDensity(1e200, 1)).toBeCloseTo(-Math.log(Math.PI) - 400 * Math.LN10, 9)
    expect(studentTQuantile(1e-300, 0.1)).toBe(-Number.MAX_VALUE)
    // ν/t² and its logarithm, where neither t² nor t²/ν is a double.
    expect(studentTLogDensity(1e160, 1e6) / (-500000.5 * (320 * Math.LN10 - Math.log(1e6)))).toBeCloseTo(1, 6)
    expect(studentTUpperTail(1e160, 0.5) / studentTUpperTail(1e140, 0.5)).toBeCloseTo(1e-10, 20)
    expect(studentTUpperTail(1e-200, 7)).toBe(0.5)
    expect(studentTUpperTail(0, 7)).toBe(0.5)
    expect(studentTUpperTail(Number.POSITIVE_INFINITY, 3)).toBe(0)
    expect(studentTCdf(Number.NEGATIVE_INFINITY, 3)).toBe(0)
  })
})

describe('F', () => {
  const tails = golden['F: f, above, below, lower, upper, log density']

  it('keeps its digits in both tails', () => {
    const far = exact['F: f, above, below, lower, upper']
    for (const table of [tails, far]) {
      expectGolden(table, 3, (f, above, below) => fisherFCdf(f, above, below))
      expectGolden(table, 4, (f, above, below) => fisherFUpperTail(f, above, below))
    }
  })

  it('computes the density and its logarithm', () => {
    const table = exact['F: f, above, below, log density']
    expectGolden(tails, 5, (f, above, below) => fisherFLogDensity(f, above, below), logarithm)
    expectGolden(table, 3, (f, above, below) => fisherFLogDensity(f, above, below), logarithm)
    expectGolden(
      dense(tails, 5),
      5,
      (f, above, below) => Math.log(fisherFDensity(f, above, below)),
      logarithm,
    )
  })

  it('inverts both tails', () => {
    const table = golden['F: p, above, below, quantile, upper quantile']
    expectGolden(table, 3, (p, above, below) => fisherFQuantile(p, above, below))
    expectGolden(table, 4, (p, above, below) => fisherFUpperQuantile(p, above, below))
  })

  // Degrees of freedom in the wrong order.
  it('is the reciprocal of F with its degrees of freedom swapped', () => {
    fc.assert(
      fc.property(shape, shape, shape, (f, above, below) => {
        const upper = fisherFUpperTail(f, above, below)
        const lower = fisherFCdf(1 / f, below, above)
        if (lower > 1e-290) expect(upper / lower).toBeCloseTo(1, 10)
        expect(fisherFCdf(f, above, below) + upper).toBeCloseTo(1, 14)
      }),
    )
  })

  // The square of a t has one degree of freedom above the line.
  it('is the square of Student’s t', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 50, noNaN: true }), middling, (t, df) => {
        expect(fisherFUpperTail(t * t, 1, df) / (2 * studentTUpperTail(t, df))).toBeCloseTo(1, 10)
      }),
    )
  })

  it('answers at both ends and past them', () => {
    expect([fisherFCdf(-1, 2, 3), fisherFUpperTail(0, 2, 3)]).toEqual([0, 1])
    expect([fisherFCdf(Number.POSITIVE_INFINITY, 2, 3), fisherFUpperTail(1e308, 2, 1e5)]).toEqual([1, 0])
    expect(fisherFUpperTail(1e308, 2, 0.5) * 1e77).toBeCloseTo(8 ** -0.5 / 2 ** -0.5 / Math.SQRT2, 0)
    expect([1, 2, 3].map((above) => fisherFDensity(0, above, 5))).toEqual([Number.POSITIVE_INFINITY, 1, 0])
    expect([fisherFDensity(-1, 3, 5), fisherFDensity(Number.POSITIVE_INFINITY, 3, 5)]).toEqual([0, 0])
    expect(fisherFLogDensity(1e300, 1, 1)).toBeCloseTo(-Math.log(Math.PI) - 450 * Math.LN10, 9)
    expect(fisherFLogDensity(1e-300, 1, 1)).toBeCloseTo(-Math.log(Math.PI) + 150 * Math.LN10, 9)
    expect(fisherFUpperQuantile(1e-300, 1, 0.5)).toBe(Number.MAX_VALUE)
    // Odds below and beyond every double, between degrees of freedom far apart.
    expect(fisherFCdf(1e-300, 0.1, 1e9) / fisherFCdf(1e-280, 0.1, 1e9)).toBeCloseTo(0.1, 11)
    expect(fisherFCdf(1e-318, 0.1, 1e9) / fisherFCdf(1e-298, 0.1, 1e9)).toBeCloseTo(0.1, 4)
    expect(fisherFUpperTail(1e300, 1e9, 0.1) / fisherFUpperTail(1e280, 1e9, 0.1)).toBeCloseTo(0.1, 11)
    const slope = fisherFLogDensity(1e300, 1e9, 0.1) - fisherFLogDensity(1e280, 1e9, 0.1)
    expect(slope / (-1.05 * 20 * Math.LN10)).toBeCloseTo(1, 9)
    const rise = fisherFLogDensity(1e-300, 0.1, 1e9) - fisherFLogDensity(1e-280, 0.1, 1e9)
    expect(rise / (0.95 * 20 * Math.LN10)).toBeCloseTo(1, 9)
  })
})

describe('beta', () => {
  const tails = golden['beta: x, a, b, lower, upper, log density']

  it('keeps its digits in both tails', () => {
    expectGolden(tails, 3, (x, a, b) => betaCdf(x, a, b))
    expectGolden(tails, 4, (x, a, b) => betaUpperTail(x, a, b))
    expectGolden(exact['beta: a, b, x, lower'], 3, (a, b, x) => betaCdf(x, a, b))
  })

  it('computes the density and its logarithm', () => {
    const table = exact['beta: x, a, b, log density']
    expectGolden(tails, 5, (x, a, b) => betaLogDensity(x, a, b), logarithm)
    expectGolden(table, 3, (x, a, b) => betaLogDensity(x, a, b), logarithm)
    expectGolden(dense(tails, 5), 5, (x, a, b) => Math.log(betaDensity(x, a, b)), logarithm)
  })

  it('inverts both tails', () => {
    const table = golden['beta: p, a, b, quantile, upper quantile']
    expectGolden(table, 3, (p, a, b) => betaQuantile(p, a, b))
    expectGolden(table, 4, (p, a, b) => betaUpperQuantile(p, a, b))
    expectGolden(exact['beta: p, a, b, quantile'], 3, (p, a, b) => betaQuantile(p, a, b))
  })

  // Shapes in the wrong order; a quantile that answers for the other tail.
  it('mirrors when its shapes are swapped, and its quantile inverts it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, probability, (part, a, b, p) => {
        const x = part / 1024
        const lower = betaCdf(x, a, b)
        const mirrored = betaUpperTail(1 - x, b, a)
        if (mirrored > 1e-290) expect(lower / mirrored).toBeCloseTo(1, 11)
        expect(lower + betaUpperTail(x, a, b)).toBeCloseTo(1, 14)
        const quantile = betaQuantile(p, a, b)
        if (quantile > 1e-300 && quantile < 0.5) expect(betaCdf(quantile, a, b) / p).toBeCloseTo(1, 9)
      }),
    )
  })

  // A fraction that stops before it has settled.
  it('stays at one half in the middle, however large the shapes', () => {
    for (const shape of [1e8, 1e12]) expect(betaCdf(0.5, shape, shape)).toBeCloseTo(0.5, 12)
  })

  it('answers at both ends and past them', () => {
    expect([betaCdf(-0.1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(1.1, 2, 3)]).toEqual([
      0, 0, 1, 1,
    ])
    expect([betaUpperTail(0, 2, 3), betaUpperTail(1, 2, 3)]).toEqual([1, 0])
    expect([0.5, 2].map((a) => betaDensity(0, a, 3))).toEqual([Number.POSITIVE_INFINITY, 0])
    expect([0.5, 2].map((b) => betaDensity(1, 3, b))).toEqual([Number.POSITIVE_INFINITY, 0])
    expect(betaDensity(0, 1, 3)).toBeCloseTo(3, 14)
    expect(betaDensity(1, 3, 1)).toBeCloseTo(3, 14)
    expect([betaDensity(-1, 0.5, 0.5), betaDensity(2, 0.5, 0.5)]).toEqual([0, 0])
  })
})

// NaN or an endless search where a parameter makes no sense.
describe('what has no answer', () => {
  const bad = [0, -1, Number.NaN, Number.POSITIVE_INFINITY]

  it.each(bad)('refuses %d as degrees of freedom or shape', (value) => {
    for (const call of [
      () => studentTCdf(1, value),
      () => studentTDensity(1, value),
      () => studentTQuantile(0.5, value),
      () => fisherFCdf(1, value, 1),
      () => fisherFDensity(1, 1, value),
      () => fisherFQuantile(0.5, 1, value),
      () => fisherFUpperQuantile(0.5, value, 1),
      () => betaCdf(0.5, value, 1),
      () => betaDensity(0.5, 1, value),
      () => betaQuantile(0.5, 1, value),
      () => betaUpperQuantile(0.5, value, 1),
    ]) {
      expect(call).toThrow(`must be a positive finite number, not ${value}.`)
    }
  })

  it.each([0, 1, -0.1, Number.NaN])('refuses %d as the probability of a quantile', (p) => {
    const calls = [studentTQuantile, studentTUpperQuantile].map((quantile) => () => quantile(p, 3))
    const pairs = [fisherFQuantile, fisherFUpperQuantile, betaQuantile, betaUpperQuantile]
    for (const call of [...calls, ...pairs.map((quantile) => () => quantile(p, 3, 4))]) {
      expect(call).toThrow(`a probability between 0 and 1, not ${p}.`)
    }
  })

  it('says which parameter it is', () => {
    expect(() => studentTCdf(1, 0)).toThrow(/^The degrees of freedom of Student’s t must/u)
    expect(() => fisherFCdf(1, 0, 1)).toThrow(/^The degrees of freedom above the line of an F ratio must/u)
    expect(() => fisherFCdf(1, 1, 0)).toThrow(/^The degrees of freedom below the line of an F ratio must/u)
    expect(() => betaCdf(0.5, 0, 1)).toThrow(/^The first shape of a beta distribution must/u)
    expect(() => betaCdf(0.5, 1, 0)).toThrow(/^The second shape of a beta distribution must/u)
  })

  it('refuses NaN as a place', () => {
    expect(() => studentTCdf(Number.NaN, 1)).toThrow(/not at NaN/u)
    expect(() => studentTLogDensity(Number.NaN, 1)).toThrow(/not at NaN/u)
    expect(() => fisherFCdf(Number.NaN, 1, 1)).toThrow(/not at NaN/u)
    expect(() => fisherFLogDensity(Number.NaN, 1, 1)).toThrow(/not at NaN/u)
    expect(() => betaCdf(Number.NaN, 1, 1)).toThrow(/not at NaN/u)
  })
})
