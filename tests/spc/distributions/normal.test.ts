import { describe, expect, it } from 'vitest'
import {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpperTail,
} from '../../../src/spc/distributions/chiSquare.ts'
import { logGamma } from '../../../src/spc/distributions/logGamma.ts'
import {
  normalCdf,
  normalDensity,
  normalLogCdf,
  normalLogDensity,
  normalUpperTail,
} from '../../../src/spc/distributions/normal.ts'
import { normalQuantile, normalUpperQuantile } from '../../../src/spc/distributions/normalQuantile.ts'
import golden from '../../fixtures/distributions/golden.json' with { type: 'json' }
import { worstRelativeError } from '../relativeError.ts'

const rows = (table: readonly (readonly number[])[]) =>
  table as readonly (readonly [number, number, number, number])[]

// Each compares with R; 1e-12 is what the definitions ask for.
describe('distributions against R', () => {
  it('keeps its digits in both tails of the normal distribution', () => {
    const table = rows(golden['normal: x, lower, upper'])
    expect(worstRelativeError(table.map(([x, lower]) => [normalCdf(x), lower]))).toBeLessThan(1e-13)
    expect(worstRelativeError(table.map(([x, , upper]) => [normalUpperTail(x), upper]))).toBeLessThan(1e-13)
  })

  it('has a finite logarithm where the probability itself underflows', () => {
    const table = rows(golden['normal: x, log lower'])
    expect(worstRelativeError(table.map(([x, log]) => [normalLogCdf(x), log]))).toBeLessThan(1e-14)
  })

  it('inverts the normal distribution down to 1e-300', () => {
    const table = rows(golden['normal: p, quantile'])
    expect(worstRelativeError(table.map(([p, z]) => [normalQuantile(p), z]))).toBeLessThan(1e-13)
  })

  it('computes ln Γ for small and large arguments', () => {
    const table = rows(golden['gamma: x, log gamma'])
    expect(worstRelativeError(table.map(([x, log]) => [logGamma(x), log]))).toBeLessThan(1e-13)
  })

  it('computes both tails of chi-square, from 0.7 to a million degrees of freedom', () => {
    const table = rows(golden['chi-square: df, x, lower, upper']).filter(
      ([, , lower, upper]) => lower > 0 && upper > 1e-290,
    )
    const lower = table.map(([df, x, p]): [number, number] => [chiSquareCdf(x, df), p])
    const upper = table.map(([df, x, , q]): [number, number] => [chiSquareUpperTail(x, df), q])
    expect(worstRelativeError(lower)).toBeLessThan(1e-12)
    expect(worstRelativeError(upper)).toBeLessThan(1e-12)
  })

  it('inverts chi-square in both tails', () => {
    const table = rows(golden['chi-square: p, df, quantile'])
    expect(worstRelativeError(table.map(([p, df, x]) => [chiSquareQuantile(p, df), x]))).toBeLessThan(1e-12)
  })

  // Far out the square of x is larger than any double, and the density is 0, not NaN.
  it('has a density, its logarithm, and both ends of the axis', () => {
    for (const x of [0, 0.3, -2.25, 7.7, -30]) {
      expect(normalDensity(x) / Math.exp(normalLogDensity(x))).toBeCloseTo(1, 12)
      expect(normalLogDensity(x)).toBeCloseTo(-0.5 * x * x - Math.log(2 * Math.PI) / 2, 12)
    }
    const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    expect(ends.map((x) => normalCdf(x))).toEqual([0, 1])
    expect(ends.map((x) => normalUpperTail(x))).toEqual([1, 0])
    expect(ends.map((x) => normalDensity(x))).toEqual([0, 0])
    expect(ends.map((x) => normalLogDensity(x))).toEqual([ends[0], ends[0]])
    expect(ends.map((x) => normalLogCdf(x))).toEqual([ends[0], -0])
    expect([normalDensity(1e200), normalCdf(-41), normalUpperQuantile(1e-20)]).toEqual([
      0,
      0,
      -normalQuantile(1e-20),
    ])
  })

  it('refuses NaN as a place', () => {
    for (const f of [normalCdf, normalUpperTail, normalDensity, normalLogDensity, normalLogCdf]) {
      expect(() => f(Number.NaN)).toThrow(/not at NaN/u)
    }
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => logGamma(x)).toThrow(/computed for positive finite x only/u)
    }
  })

  it('refuses probabilities that have no quantile instead of answering NaN', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) {
      expect(() => normalQuantile(p)).toThrow(RangeError)
      expect(() => chiSquareQuantile(p, 3)).toThrow(RangeError)
    }
    expect(() => chiSquareQuantile(0.5, 0)).toThrow(RangeError)
  })
})
