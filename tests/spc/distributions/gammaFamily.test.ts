import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chiSquareCdf,
  chiSquareDensity,
  chiSquareLogDensity,
  chiSquareQuantile,
  chiSquareUpperQuantile,
  chiSquareUpperTail,
} from '../../../src/spc/distributions/chiSquare.ts'
import {
  exponentialCdf,
  exponentialDensity,
  exponentialLogDensity,
  exponentialQuantile,
  exponentialUpperQuantile,
  exponentialUpperTail,
} from '../../../src/spc/distributions/exponential.ts'
import {
  gammaCdf,
  gammaDensity,
  gammaLogDensity,
  gammaQuantile,
  gammaUpperQuantile,
  gammaUpperTail,
} from '../../../src/spc/distributions/gamma.ts'
import {
  lognormalCdf,
  lognormalDensity,
  lognormalLogDensity,
  lognormalQuantile,
  lognormalUpperQuantile,
  lognormalUpperTail,
} from '../../../src/spc/distributions/lognormal.ts'
import {
  weibullCdf,
  weibullDensity,
  weibullLogDensity,
  weibullQuantile,
  weibullUpperQuantile,
  weibullUpperTail,
} from '../../../src/spc/distributions/weibull.ts'
import golden from '../../fixtures/distributions/gamma.json' with { type: 'json' }
import { expectGolden, type GoldenRow } from './golden.ts'

type Two = (x: number, parameter: number) => number
type Three = (x: number, first: number, second: number) => number

const logarithm = { measure: 'logarithm' } as const
const infinity = Number.POSITIVE_INFINITY

// Each row is R's: a digit lost in either tail, out to 1e-250 and from shapes of 0.01 to a million, shows.
const families: readonly {
  readonly name: string
  readonly tails: readonly GoldenRow[]
  readonly quantiles: readonly GoldenRow[]
  readonly functions: readonly [
    cdf: Three,
    upper: Three,
    logDensity: Three,
    quantile: Three,
    upperQuantile: Three,
  ]
}[] = [
  {
    name: 'gamma',
    tails: golden['gamma: x, shape, scale, lower, upper, log density'],
    quantiles: golden['gamma: p, shape, scale, quantile, upper quantile'],
    functions: [gammaCdf, gammaUpperTail, gammaLogDensity, gammaQuantile, gammaUpperQuantile],
  },
  {
    name: 'Weibull',
    tails: golden['Weibull: x, shape, scale, lower, upper, log density'],
    quantiles: golden['Weibull: p, shape, scale, quantile, upper quantile'],
    functions: [weibullCdf, weibullUpperTail, weibullLogDensity, weibullQuantile, weibullUpperQuantile],
  },
  {
    name: 'lognormal',
    tails: golden['lognormal: x, mean, sigma, lower, upper, log density'],
    quantiles: golden['lognormal: p, mean, sigma, quantile, upper quantile'],
    functions: [
      lognormalCdf,
      lognormalUpperTail,
      lognormalLogDensity,
      lognormalQuantile,
      lognormalUpperQuantile,
    ],
  },
]

describe.each(families)('$name', ({ tails, quantiles, functions }) => {
  const [cdf, upper, logDensity, quantile, upperQuantile] = functions

  it('keeps its digits in both tails', () => {
    expectGolden(tails, 3, (x, a, b) => cdf(x, a, b))
    expectGolden(tails, 4, (x, a, b) => upper(x, a, b))
  })

  it('computes the logarithm of the density', () => {
    expectGolden(tails, 5, (x, a, b) => logDensity(x, a, b), logarithm)
  })

  it('inverts both tails', () => {
    expectGolden(quantiles, 3, (p, a, b) => quantile(p, a, b))
    expectGolden(quantiles, 4, (p, a, b) => upperQuantile(p, a, b))
  })

  // A quantile of the wrong tail, or tails that overlap.
  it('has tails that sum to 1 and a quantile that inverts them', () => {
    const parameter = fc.double({ min: 0.2, max: 50, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), parameter, parameter, (x, a, b) => {
        expect(cdf(x, a, b) + upper(x, a, b)).toBeCloseTo(1, 14)
      }),
    )
    const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(probability, fc.double({ min: 0.5, max: 3, noNaN: true }), (p, a) => {
        expect(cdf(quantile(p, a, 2), a, 2) / p).toBeCloseTo(1, 11)
        expect(upper(upperQuantile(p, a, 2), a, 2) / p).toBeCloseTo(1, 11)
      }),
    )
  })

  it('has nothing below 0 and nothing past infinity', () => {
    expect([cdf(-1, 2, 3), cdf(0, 2, 3), cdf(infinity, 2, 3)]).toEqual([0, 0, 1])
    expect([upper(-1, 2, 3), upper(0, 2, 3), upper(infinity, 2, 3)]).toEqual([1, 1, 0])
    expect([-1, 0, infinity].map((x) => logDensity(x, 2, 3))).toEqual([-infinity, -infinity, -infinity])
  })

  // NaN or an endless search where a parameter makes no sense.
  it('refuses what has no answer', () => {
    for (const bad of [0, -1, Number.NaN, infinity]) {
      for (const f of functions)
        expect(() => f(0.5, 1, bad)).toThrow(`must be a positive finite number, not ${bad}.`)
    }
    for (const f of functions) expect(() => f(0.5, Number.NaN, 1)).toThrow(RangeError)
    for (const f of [cdf, upper, logDensity]) expect(() => f(Number.NaN, 1, 1)).toThrow(/not at NaN/u)
    for (const p of [0, 1, -0.1, Number.NaN]) {
      for (const f of [quantile, upperQuantile])
        expect(() => f(p, 1, 1)).toThrow(`a probability between 0 and 1, not ${p}.`)
    }
  })
})

describe('densities beyond their logarithms', () => {
  // The exponential of the logarithm, at the ends as well, where a shape of 1 decides between 0 and ∞.
  it('takes its limit at 0 from the shape', () => {
    expect([0.5, 1, 2].map((shape) => gammaDensity(0, shape, 4))).toEqual([infinity, 0.25, 0])
    expect([0.5, 1, 2].map((shape) => weibullDensity(0, shape, 4))).toEqual([infinity, 0.25, 0])
    expect([1, 2, 3].map((df) => chiSquareDensity(0, df))).toEqual([infinity, 0.5, 0])
    expect([0.5, 1].map((shape) => gammaDensity(-1, shape, 4))).toEqual([0, 0])
    expect([0.5, 1].map((shape) => weibullDensity(-1, shape, 4))).toEqual([0, 0])
    expect([lognormalDensity(0, 0, 1), exponentialDensity(0, 4), exponentialDensity(-1, 4)]).toEqual([
      0, 0.25, 0,
    ])
  })

  it('agrees with closed forms', () => {
    expect(gammaDensity(3, 2, 1)).toBeCloseTo(3 * Math.exp(-3), 14)
    expect(gammaDensity(6, 2, 2)).toBeCloseTo(1.5 * Math.exp(-3), 14)
    expect(weibullDensity(3, 2, 1.5)).toBeCloseTo((2 / 1.5) * 2 * Math.exp(-4), 14)
    expect(lognormalDensity(Math.E, 0, 2) * Math.E * 2).toBeCloseTo(
      Math.exp(-1 / 8) / Math.sqrt(2 * Math.PI),
      15,
    )
    expect(chiSquareDensity(4, 4)).toBeCloseTo(Math.exp(-2), 14)
  })

  // R rounds x/scale before it raises it to the shape, and subtracts large logarithms; these are from 40 digits.
  it('keeps its digits where R loses them', () => {
    const table = [
      [420.267, 1e4, 420, 1.2375455041132898e-250],
      [420.178, 1e4, 420, 8.727987630866324e-31],
      [476.928, 50, 420, 9.728149161552806e-251],
    ]
    expectGolden(table, 3, (x, shape, scale) => weibullUpperTail(x, shape, scale))
    expect(gammaLogDensity(3717.61, 1e6, 0.0037)).toBeCloseTo(-13.522436762547045, 12)
  })

  it('stays a double where the quantile does not', () => {
    expect([weibullQuantile(1e-300, 0.1, 1), gammaQuantile(1e-300, 0.01, 1)]).toEqual([0, 0])
    expect(weibullUpperQuantile(1e-300, 0.005, 1)).toBe(Number.MAX_VALUE)
    expect(gammaUpperQuantile(1e-300, 1, 1e308)).toBe(Number.MAX_VALUE)
    expect(lognormalUpperQuantile(1e-300, 0, 50)).toBe(Number.MAX_VALUE)
    expect(exponentialUpperQuantile(1e-300, 1e308)).toBe(Number.MAX_VALUE)
    expect(exponentialQuantile(1 - 2 ** -53, 1e308)).toBe(Number.MAX_VALUE)
  })
})

describe('a parameter that makes no sense', () => {
  it('is named', () => {
    expect(() => gammaCdf(1, 0, 1)).toThrow(/^The shape of a gamma distribution must/u)
    expect(() => gammaCdf(1, 1, 0)).toThrow(/^The scale of a gamma distribution must/u)
    expect(() => weibullCdf(1, 0, 1)).toThrow(/^The shape of a Weibull distribution must/u)
    expect(() => weibullCdf(1, 1, 0)).toThrow(/^The scale of a Weibull distribution must/u)
    expect(() => lognormalCdf(1, infinity, 1)).toThrow(
      /^The mean of the logarithms must be a finite number, not Inf/u,
    )
    expect(() => lognormalCdf(1, 0, 0)).toThrow(/^The standard deviation of the logarithms must/u)
  })
})

describe('a huge shape', () => {
  // Series that stop before they have settled, and so answer 0.34 where ½ is true.
  it('has both tails, from where the series end', () => {
    const table = golden['gamma: x, huge shape, lower, upper']
    expectGolden(table, 2, (x, shape) => gammaCdf(x, shape, 1))
    expectGolden(table, 3, (x, shape) => gammaUpperTail(x, shape, 1))
    expect([gammaCdf(1, 1e9, 1), gammaCdf(1e308, 1e9, 1)]).toEqual([0, 1])
    expect([gammaUpperTail(1, 1e9, 1), gammaUpperTail(1e308, 1e9, 1)]).toEqual([1, 0])
  })
})

describe('χ²', () => {
  it('inverts both tails, and has the density of R', () => {
    const table = golden['chi-square: p, df, quantile, upper quantile']
    expectGolden(table, 2, (p, df) => chiSquareQuantile(p, df))
    expectGolden(table, 3, (p, df) => chiSquareUpperQuantile(p, df))
    expectGolden(
      golden['chi-square: x, df, log density'],
      2,
      (x, df) => chiSquareLogDensity(x, df),
      logarithm,
    )
  })

  it('refuses what has no answer', () => {
    const all: readonly Two[] = [
      chiSquareCdf,
      chiSquareUpperTail,
      chiSquareDensity,
      chiSquareLogDensity,
      chiSquareQuantile,
      chiSquareUpperQuantile,
    ]
    for (const bad of [0, -1, Number.NaN, infinity]) {
      for (const f of all)
        expect(() => f(0.5, bad)).toThrow(/degrees of freedom of χ² must be a positive finite/u)
    }
    for (const f of all.slice(0, 4)) expect(() => f(Number.NaN, 1)).toThrow(/not at NaN/u)
    for (const f of all.slice(4)) expect(() => f(1, 1)).toThrow('a probability between 0 and 1, not 1.')
  })
})

describe('exponential', () => {
  it('agrees with R in both tails, density and quantiles', () => {
    const tails = golden['exponential: x, mean, lower, upper, log density']
    const quantiles = golden['exponential: p, mean, quantile, upper quantile']
    expectGolden(tails, 2, (x, mean) => exponentialCdf(x, mean))
    expectGolden(tails, 3, (x, mean) => exponentialUpperTail(x, mean))
    expectGolden(tails, 4, (x, mean) => exponentialLogDensity(x, mean), logarithm)
    expectGolden(quantiles, 2, (p, mean) => exponentialQuantile(p, mean))
    expectGolden(quantiles, 3, (p, mean) => exponentialUpperQuantile(p, mean))
  })

  it('has nothing below 0, and refuses what has no answer', () => {
    expect([exponentialCdf(-1, 2), exponentialUpperTail(-1, 2)]).toEqual([0, 1])
    const all: readonly Two[] = [
      exponentialCdf,
      exponentialUpperTail,
      exponentialDensity,
      exponentialQuantile,
      exponentialUpperQuantile,
    ]
    for (const f of all)
      expect(() => f(0.5, 0)).toThrow(/mean of an exponential distribution must be a positive/u)
    for (const f of all.slice(0, 3)) expect(() => f(Number.NaN, 1)).toThrow(/not at NaN/u)
    for (const f of all.slice(3)) expect(() => f(1, 1)).toThrow(/a probability between 0 and 1/u)
  })
})
