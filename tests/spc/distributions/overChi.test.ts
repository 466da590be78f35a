import { describe, expect, it } from 'vitest'
import { fisherFCdf } from '../../../src/spc/distributions/fisherF.ts'
import {
  nonCentralTCdf,
  nonCentralTDensity,
  nonCentralTQuantile,
  nonCentralTUpperQuantile,
  nonCentralTUpperTail,
} from '../../../src/spc/distributions/nonCentralT.ts'
import { normalCdf } from '../../../src/spc/distributions/normal.ts'
import { overChi } from '../../../src/spc/distributions/overChi.ts'
import {
  studentizedRangeCdf,
  studentizedRangeDensity,
  studentizedRangeQuantile,
  studentizedRangeUpperQuantile,
  studentizedRangeUpperTail,
} from '../../../src/spc/distributions/studentizedRange.ts'
import { studentTCdf, studentTDensity, studentTUpperTail } from '../../../src/spc/distributions/studentT.ts'
import golden from '../../fixtures/distributions/studentizedRange.json' with { type: 'json' }
import { expectGolden } from './golden.ts'

const infinity = Number.POSITIVE_INFINITY

describe('the mean over a standard deviation’s own distribution', () => {
  // A constant left out of the density, or a step too wide for few or many degrees of freedom.
  it.each([0.3, 1, 2.5, 10, 29.9, 30.1, 1e6])('has the moments of χ² with %d degrees of freedom', (df) => {
    const one = overChi(df, 0, 1, () => 1)
    const square = overChi(df, 0, 1, (s) => s * s)
    const fourth = overChi(df, 0, 1, (s) => s ** 4)
    expectGolden([[df, 1, 1, 1 + 2 / df]], 1, () => one)
    expectGolden([[df, 1, 1, 1 + 2 / df]], 2, () => square)
    expectGolden([[df, 1, 1, 1 + 2 / df]], 3, () => fourth)
  })
})

// With two means it is √2 |t|, which R and the beta family know to all digits; with more, R's adaptive quadrature.
describe('studentized range', () => {
  const places = [1e-100, 0.1, 3, 20, 1e4]
  const pairs = [0.5, 2, 30, 1e6].flatMap((df) => places.map((q) => [q, df] as const))

  it('is √2 |t| for two means, out to the ends of the doubles', () => {
    const table = pairs.map(([q, df]) => [
      q,
      df,
      fisherFCdf((q * q) / 2, 1, df),
      2 * studentTUpperTail(q / Math.SQRT2, df),
      Math.SQRT2 * studentTDensity(q / Math.SQRT2, df),
    ])
    expectGolden(table, 2, (q, df) => studentizedRangeCdf(q, 2, df))
    expectGolden(table, 3, (q, df) => studentizedRangeUpperTail(q, 2, df))
    expectGolden(table, 4, (q, df) => studentizedRangeDensity(q, 2, df))
  })

  it('agrees with adaptive quadrature for more means', () => {
    const table = golden['studentized range: q, k, df, lower, upper']
    expectGolden(table, 3, (q, k, df) => studentizedRangeCdf(q, k, df))
    expectGolden(table, 4, (q, k, df) => studentizedRangeUpperTail(q, k, df))
  })

  it.each([
    [0.5, 30, 1],
    [3, 100, 10],
    [6, 100, 1000],
    [4, 9, 0.7],
    [2, 5, infinity],
  ])(
    'has tails that sum to 1, and a density that is their slope, at %d of %d means with %d degrees',
    (q, k, df) => {
      expect(studentizedRangeCdf(q, k, df) + studentizedRangeUpperTail(q, k, df)).toBeCloseTo(1, 13)
      const h = 1e-3 * q
      const at = (i: number): number => studentizedRangeCdf(q + i * h, k, df)
      const slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h)
      expect(studentizedRangeDensity(q, k, df) / slope).toBeCloseTo(1, 7)
    },
  )

  it.each([
    [1e-300, 2, 5],
    [1e-12, 10, 2],
    [0.05, 3, 10],
    [0.5, 20, 1000],
    [0.95, 3, 10],
    [1 - 1e-9, 4, 20],
    [0.99, 3, infinity],
  ])('inverts its tails at %d for %d means with %d degrees', (p, k, df) => {
    const lower = studentizedRangeCdf(studentizedRangeQuantile(p, k, df), k, df)
    const upper = studentizedRangeUpperTail(studentizedRangeUpperQuantile(p, k, df), k, df)
    expect(lower / p).toBeCloseTo(1, 11)
    expect(upper / p).toBeCloseTo(1, 11)
  })

  it('answers at both ends, and stays a double where the quantile does not', () => {
    expect([0, -1, infinity].map((q) => studentizedRangeCdf(q, 3, 5))).toEqual([0, 0, 1])
    expect([0, -1, infinity].map((q) => studentizedRangeUpperTail(q, 3, 5))).toEqual([1, 1, 0])
    expect([-1, 0, infinity].map((q) => studentizedRangeDensity(q, 3, 5))).toEqual([0, 0, 0])
    expect(studentizedRangeDensity(-1, 2, 5)).toBe(0)
    expect(studentizedRangeDensity(0, 2, 5)).toBeCloseTo(Math.SQRT2 * studentTDensity(0, 5), 13)
    expect(studentizedRangeDensity(0, 2, infinity)).toBeCloseTo(1 / Math.sqrt(Math.PI), 13)
    expect(studentizedRangeUpperTail(1e4, 3, 1000)).toBe(0)
    expect(studentizedRangeUpperQuantile(1e-300, 2, 0.5)).toBe(Number.MAX_VALUE)
  })

  it('refuses what has no answer', () => {
    const all = [
      studentizedRangeCdf,
      studentizedRangeUpperTail,
      studentizedRangeDensity,
      studentizedRangeQuantile,
      studentizedRangeUpperQuantile,
    ]
    for (const f of all) {
      for (const k of [1, 2.5, Number.NaN, infinity])
        expect(() => f(0.5, k, 5)).toThrow(/whole number of means/u)
      for (const df of [0, -1, Number.NaN])
        expect(() => f(0.5, 3, df)).toThrow(/degrees of freedom of a studentized/u)
    }
    for (const f of all.slice(0, 3)) expect(() => f(Number.NaN, 3, 5)).toThrow(/not at NaN/u)
    for (const f of all.slice(3)) {
      for (const p of [0, 1]) expect(() => f(p, 3, 5)).toThrow(/a probability between 0 and 1/u)
    }
  })
})

// Without a shift it is Student's t; with one, R's adaptive quadrature (R's own pt gives eleven digits, and none in the far tail).
describe('non-central t', () => {
  it('is Student’s t without a shift', () => {
    const table = [1, 3, 10, 200, 1e5].flatMap((df) =>
      [-40, -3, -0.5, 0, 1, 5, 60].map((t) => [
        t,
        df,
        studentTCdf(t, df),
        studentTUpperTail(t, df),
        studentTDensity(t, df),
      ]),
    )
    expectGolden(table, 2, (t, df) => nonCentralTCdf(t, df, 0))
    expectGolden(table, 3, (t, df) => nonCentralTUpperTail(t, df, 0))
    expectGolden(table, 4, (t, df) => nonCentralTDensity(t, df, 0))
  })

  it('agrees with adaptive quadrature when shifted', () => {
    const table = golden['non-central t: t, df, shift, lower, upper, density']
    expectGolden(table, 3, (t, df, shift) => nonCentralTCdf(t, df, shift))
    expectGolden(table, 4, (t, df, shift) => nonCentralTUpperTail(t, df, shift))
    expectGolden(table, 5, (t, df, shift) => nonCentralTDensity(t, df, shift))
  })

  // The sign of the shift.
  it('lies below 0 as often as a normal value lies below minus the shift', () => {
    for (const shift of [-6, -1, 0.5, 8]) {
      expect(nonCentralTCdf(0, 7, shift) / normalCdf(-shift)).toBeCloseTo(1, 12)
    }
  })

  it.each([
    [1e-200, 9, 4.0527],
    [0.001, 9, 4.0527],
    [0.5, 9, 4.0527],
    [0.95, 9, 4.0527],
    [1 - 1e-9, 4, -3],
    [0.1, 1, 20],
    [0.9, 2000, 30],
    [1e-280, 2, 3],
    [1e-200, 0.7, 3],
  ])('inverts its tails at %d with %d degrees and a shift of %d', (p, df, shift) => {
    expect(nonCentralTCdf(nonCentralTQuantile(p, df, shift), df, shift) / p).toBeCloseTo(1, 11)
    expect(nonCentralTUpperTail(nonCentralTUpperQuantile(p, df, shift), df, shift) / p).toBeCloseTo(1, 11)
  })

  it('answers at both ends, and refuses what has no answer', () => {
    expect([-infinity, infinity].map((t) => nonCentralTCdf(t, 5, 1))).toEqual([0, 1])
    expect([-infinity, infinity].map((t) => nonCentralTUpperTail(t, 5, 1))).toEqual([1, 0])
    expect([-infinity, infinity].map((t) => nonCentralTDensity(t, 5, 1))).toEqual([0, 0])
    expect(nonCentralTQuantile(1e-300, 0.1, 1)).toBe(-Number.MAX_VALUE)
    const all = [
      nonCentralTCdf,
      nonCentralTUpperTail,
      nonCentralTDensity,
      nonCentralTQuantile,
      nonCentralTUpperQuantile,
    ]
    for (const f of all) {
      for (const df of [0, -1, Number.NaN, infinity])
        expect(() => f(0.5, df, 1)).toThrow(/degrees of freedom of a non-central/u)
      for (const shift of [Number.NaN, infinity])
        expect(() => f(0.5, 5, shift)).toThrow(/shift of a non-central t/u)
    }
    for (const f of all.slice(0, 3)) expect(() => f(Number.NaN, 5, 1)).toThrow(/not at NaN/u)
    for (const f of all.slice(3)) {
      for (const p of [0, 1]) expect(() => f(p, 5, 1)).toThrow(/a probability between 0 and 1/u)
    }
  })
})
