import { describe, expect, it } from 'vitest'
import type { Fit } from '../../../src/spc/fit/fit.ts'
import { fitFamily } from '../../../src/spc/fit/fitFamily.ts'
import { type DistributionFamily, distributionFamilies } from '../../../src/spc/fit/fittedDistribution.ts'
import { bestJohnsonCurve } from '../../../src/spc/fit/johnsonFit.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import golden from '../../fixtures/fit/golden.json' with { type: 'json' }
import { worstRelativeError } from '../relativeError.ts'

const fitOf = (family: DistributionFamily, values: readonly number[]): Fit => {
  const fit = fitFamily(family, orderedSample(values))
  if ('reason' in fit) throw new Error(fit.reason)
  return fit
}

const pairs = (computed: readonly number[], exact: readonly (number | null)[]) =>
  computed.map((value, i) => [value, exact[i] ?? Number.NaN] as const)

const numbersOf = ({ distribution, statistic }: Fit, count: number): number[] => [
  ...distribution.parameters.slice(0, count).map(({ value }) => value),
  statistic,
]

// Against R's own optimizers and distribution functions: would catch a wrong likelihood equation, and a statistic of unordered values.
describe('the fits agree with R', () => {
  it.each(golden.sets)('on $name: normal, lognormal, Weibull, exponential', (set) => {
    const two = ['normal', 'lognormal', 'weibull'] as const
    // R's logarithms of 1,000,003 keep ten digits of what the values differ by.
    const tolerance = set.name === 'offset' ? 1e-5 : 1e-9
    for (const family of two) {
      expect(worstRelativeError(pairs(numbersOf(fitOf(family, set.values), 2), set[family]))).toBeLessThan(
        tolerance,
      )
    }
    expect(
      worstRelativeError(pairs(numbersOf(fitOf('exponential', set.values), 1), set.exponential)),
    ).toBeLessThan(1e-10)
  })

  it.each(golden.sets.filter(({ name }) => name !== 'offset'))('on $name: gamma', (set) => {
    expect(worstRelativeError(pairs(numbersOf(fitOf('gamma', set.values), 2), set.gamma))).toBeLessThan(1e-8)
  })

  it.each(golden.sets.filter(({ name }) => name !== 'offset'))(
    'on $name: Box–Cox with the interval of λ',
    (set) => {
      const numbers = numbersOf(fitOf('box_cox', set.values), 3)
      // R finds the peak itself by its height, to half of the digits.
      expect(Math.abs((numbers[0] ?? 0) - (set.boxCox[0] ?? 0))).toBeLessThan(1e-6)
      expect(worstRelativeError(pairs(numbers, set.boxCox).slice(1, 3))).toBeLessThan(1e-6)
      expect(worstRelativeError(pairs(numbers, set.boxCox).slice(3))).toBeLessThan(1e-5)
    },
  )

  it.each(golden.sets)('on $name: Johnson, the family, its z and its parameters', (set) => {
    const best = bestJohnsonCurve(orderedSample(set.values))
    expect(best).toMatchObject({ z: set.johnson.z, curve: { family: set.johnson.family } })
    const { gamma = 0, eta = 0, epsilon = 0, lambda = 0 } = best?.curve ?? {}
    expect(worstRelativeError(pairs([gamma, eta, epsilon, lambda], set.johnson.curve))).toBeLessThan(1e-7)
    expect(
      worstRelativeError([[fitOf('johnson', set.values).statistic, set.johnson.statistic]]),
    ).toBeLessThan(1e-7)
  })

  it.each(golden.sets)(
    'on $name: Weibull with a threshold, or none where the likelihood has no peak',
    (set) => {
      const fit = fitFamily('weibull_threshold', orderedSample(set.values))
      if (set.threshold[0] === null) expect(fit).toMatchObject({ reason: expect.stringContaining('no peak') })
      else {
        if ('reason' in fit) throw new Error(fit.reason)
        expect(worstRelativeError(pairs(numbersOf(fit, 3).slice(0, 3), set.threshold))).toBeLessThan(1e-4)
      }
    },
  )
})

describe('every fitted distribution', () => {
  const values = golden.sets.find(({ name }) => name === 'weibull')?.values ?? []
  const families = distributionFamilies.map((family) => ({ family }))

  // Would catch a tail, a density or a score that belongs to another parametrization than the quantile.
  it.each(families)('$family: quantile, tails, score and density tell the same', ({ family }) => {
    const { distribution } = fitOf(family, values)
    for (const p of [0.00135, 0.02, 0.3, 0.5, 0.8, 0.99, 0.99865]) {
      const x = distribution.quantile(p)
      expect(distribution.lower(x)).toBeCloseTo(p, 10)
      expect(distribution.upper(x)).toBeCloseTo(1 - p, 10)
      expect(Math.exp(distribution.logLower(x))).toBeCloseTo(p, 10)
      expect(Math.exp(distribution.logUpper(x))).toBeCloseTo(1 - p, 10)
      const step = 1e-5 * Math.abs(x)
      const slope = (distribution.lower(x + step) - distribution.lower(x - step)) / (2 * step)
      expect(distribution.density(x) / slope).toBeCloseTo(1, 5)
    }
    expect(distribution.score(distribution.quantile(0.975))).toBeCloseTo(1.959964, 5)
  })

  // Would catch a statistic that counts tied values once.
  it.each(families)('$family: repeated readings weigh as often as they occur', ({ family }) => {
    const coarse = values.map((value) => Math.ceil(value))
    const sample = orderedSample(coarse)
    const fit = fitFamily(family, sample)
    if ('reason' in fit) throw new Error(fit.reason)
    const { distribution } = fit
    const sorted = coarse.toSorted((a, b) => a - b)
    const n = sorted.length
    const plain = sorted.reduce(
      (total, x, i) =>
        total + (2 * i + 1) * (distribution.logLower(x) + distribution.logUpper(sorted[n - 1 - i] ?? 0)),
      0,
    )
    expect(fit.statistic).toBeCloseTo(-n - plain / n, 8)
  })
})
