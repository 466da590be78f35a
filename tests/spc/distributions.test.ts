import { describe, expect, it } from 'vitest'
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from '../../src/spc/distributions/chiSquare.ts'
import { logGamma } from '../../src/spc/distributions/logGamma.ts'
import { normalCdf, normalLogCdf, normalUpperTail } from '../../src/spc/distributions/normal.ts'
import { normalQuantile } from '../../src/spc/distributions/normalQuantile.ts'
import golden from '../fixtures/distributions/golden.json' with { type: 'json' }
import { worstRelativeError } from './relativeError.ts'

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
    expect(worstRelativeError(table.map(([x, log]) => [normalLogCdf(x), log]))).toBeLessThan(1e-12)
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

  it('refuses probabilities that have no quantile instead of answering NaN', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) {
      expect(() => normalQuantile(p)).toThrow(RangeError)
      expect(() => chiSquareQuantile(p, 3)).toThrow(RangeError)
    }
    expect(() => chiSquareQuantile(0.5, 0)).toThrow(RangeError)
  })
})
