import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/spc/distributions/normalQuantile.ts'
import { identifyDistribution } from '../../../src/spc/fit/identifyDistribution.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'

const from = (quantile: (p: number) => number, n = 200) =>
  orderedSample(Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n)))

// Would catch a choice by another order than Anderson-Darling's, and a transform that is taken where a plain distribution fits.
describe('the distribution that fits best', () => {
  it.each([
    ['normal', (p: number) => 74 + 0.01 * normalQuantile(p)],
    ['lognormal', (p: number) => Math.exp(0.7 * normalQuantile(p))],
    ['weibull', (p: number) => (-Math.log1p(-p)) ** (1 / 3.4)],
    ['exponential', (p: number) => -Math.log1p(-p)],
  ] as const)('of %s values is that', (family, quantile) => {
    const { best } = identifyDistribution(from(quantile))
    // An exponential distribution is a Weibull and a gamma distribution too, and a Weibull of this shape nearly normal.
    const same = { exponential: ['exponential', 'weibull', 'gamma'], weibull: ['weibull', 'normal'] }
    expect(family in same ? same[family as keyof typeof same] : [family]).toContain(best)
  })

  it('of values in two heaps is a transform, since the data refute every plain one', () => {
    const { best, reason } = identifyDistribution(from((p) => (p < 0.5 ? 10 + p : 20 + p)))
    expect(['johnson', 'box_cox', 'weibull_threshold']).toContain(best)
    expect(reason).toContain('refute every plain distribution')
  })

  it('of values that do not vary is none', () => {
    expect(identifyDistribution(orderedSample(new Array(20).fill(3)))).toMatchObject({
      best: null,
      reason: expect.stringContaining('No distribution'),
    })
  })
})
