import { expect, it } from 'vitest'
import { condensed, mostDistinct } from '../../../src/spc/fit/condensed.ts'
import { fitFamily } from '../../../src/spc/fit/fitFamily.ts'
import { distributionFamilies } from '../../../src/spc/fit/fittedDistribution.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'

// A fixed sequence, spread evenly, as lognormal-like values.
const values = Array.from({ length: 60_000 }, (_, i) => {
  const share = ((i + 1) * 0.6180339887498949) % 1
  return Math.exp(0.4 * Math.log(share / (1 - share))) + 1e-9 * i
})

// Would catch neighbours that are counted at the wrong place or weight, which would change every fit of many values.
it.each(distributionFamilies.map((family) => [family]))(
  '%s of many values hardly changes when neighbours are counted together',
  (family) => {
    const all = orderedSample(values)
    const few = condensed(all)
    expect(few.values).toHaveLength(mostDistinct)
    expect(few.counts.reduce((total, count) => total + count, 0)).toBe(values.length)
    const [exact, near] = [fitFamily(family, all), fitFamily(family, few)]
    if ('reason' in exact || 'reason' in near) {
      expect(near).toEqual(exact)
      return
    }
    expect(Math.abs(near.statistic - exact.statistic)).toBeLessThan(0.01 + 1e-3 * exact.statistic)
    for (const p of [0.00135, 0.5, 0.99865]) {
      // Johnson's z is one of a hundred, of which neighbours fit nearly as well.
      const digits = family === 'johnson' ? 2 : 4
      expect(near.distribution.quantile(p) / exact.distribution.quantile(p)).toBeCloseTo(1, digits)
    }
  },
)
