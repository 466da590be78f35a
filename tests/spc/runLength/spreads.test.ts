import { describe, expect, it, test } from 'vitest'
import { countMoments, countSpread } from '../../../src/spc/runLength/countSpread.ts'
import { eventTimeSpread } from '../../../src/spc/runLength/eventTimeSpread.ts'
import { normalSpread } from '../../../src/spc/runLength/normalSpread.ts'
import type { PlottedSpread } from '../../../src/spc/runLength/plottedSpread.ts'
import { signalWithin } from '../../../src/spc/runLength/runLength.ts'
import { sampleDeviationSpread } from '../../../src/spc/runLength/sampleDeviationSpread.ts'
import { sampleMedianSpread } from '../../../src/spc/runLength/sampleMedianSpread.ts'
import { sampleRangeSpread } from '../../../src/spc/runLength/sampleRangeSpread.ts'
import { xoshiro } from '../../../src/spc/runLength/xoshiro.ts'
import golden from '../../fixtures/runLength/spreads.json' with { type: 'json' }

const stretches = [
  [Number.NEGATIVE_INFINITY, -3],
  [-3, -1],
  [-0.5, 0.8],
  [1, 2],
  [3, Number.POSITIVE_INFINITY],
] as const

const spreads: readonly (readonly [keyof typeof golden, PlottedSpread])[] = [
  ['normal', normalSpread(0)],
  ['normalMoved', normalSpread(0.7, 1.4)],
  ['deviation2', sampleDeviationSpread(2)],
  ['deviation5', sampleDeviationSpread(5, 1.3)],
  ['deviation20', sampleDeviationSpread(20, 0.8)],
  ['range2', sampleRangeSpread(2)],
  ['range5', sampleRangeSpread(5, 1.3)],
  ['range8', sampleRangeSpread(8, 0.8)],
  ['time', eventTimeSpread(1)],
  ['timeLonger', eventTimeSpread(2.5)],
  ['median', sampleMedianSpread(5, 0)],
  ['medianMoved', sampleMedianSpread(5, 0.4, 1.2)],
]

describe('how often a plotted statistic lies between two lines', () => {
  // Would catch a wrong centre or sigma of the statistic, a tail that lost its digits and a shift the wrong way.
  it.each(spreads)('%s, as R computes it', (name, spread) => {
    if (spread.kind !== 'continuous') throw new Error('not continuous')
    stretches.forEach(([low, high], i) => {
      expect(Math.abs(spread.between(low, high) - (golden[name][i] ?? Number.NaN))).toBeLessThan(1e-8)
    })
  })

  // Would catch points that are drawn from another distribution than the one the chain is made of: three standard errors.
  it.each(spreads)('%s, as points are drawn', (_name, spread) => {
    if (spread.kind !== 'continuous') throw new Error('not continuous')
    const uniform = xoshiro(3)
    const drawn = Array.from({ length: 4000 }, () => spread.draw(uniform))
    for (const [low, high] of stretches) {
      const share = drawn.filter((z) => z > low && z <= high).length / drawn.length
      const exact = spread.between(low, high)
      expect(Math.abs(share - exact)).toBeLessThanOrEqual(
        3.3 * Math.sqrt((exact * (1 - exact)) / 4000) + 1e-9,
      )
    }
  })

  it('keeps its digits far out, above as below', () => {
    const { between } = normalSpread(0) as Extract<PlottedSpread, { kind: 'continuous' }>
    // R: pnorm(-10) - pnorm(-11).
    expect(between(10, 11) / 7.6196619582e-24).toBeCloseTo(1, 10)
    expect(between(-11, -10)).toBe(between(10, 11))
  })

  // A median of four is the mean of two of them: no distribution function of R has it.
  it('is whole, and even on both sides, for a median of an even number', () => {
    for (const n of [2, 4, 6]) {
      const { between } = sampleMedianSpread(n, 0) as Extract<PlottedSpread, { kind: 'continuous' }>
      expect(between(-1, 0)).toBeCloseTo(between(0, 1), 10)
      expect(between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(1)
      expect(between(-3, 3)).toBeLessThan(0.9974)
    }
    // The median of two is their mean, normal.
    const two = sampleMedianSpread(2, 0) as Extract<PlottedSpread, { kind: 'continuous' }>
    expect(two.between(1, 2)).toBeCloseTo(golden.normal[3] ?? 0, 8)
  })
})

describe('a count', () => {
  it.each([
    ['binomial', { kind: 'binomial', size: 12, fraction: 0.2 }, 2.4, Math.sqrt(1.92)],
    ['poisson', { kind: 'poisson', mean: 2.5 }, 2.5, Math.sqrt(2.5)],
    ['geometric', { kind: 'geometric', mean: 3.5 }, 3.5, Math.sqrt(3.5 * 4.5)],
  ] as const)('of %s model has the atoms of R, in sigmas in control', (name, model, mean, sigma) => {
    expect(countMoments(model)).toEqual({ mean: expect.closeTo(mean, 12), sigma: expect.closeTo(sigma, 12) })
    const spread = countSpread(model, model)
    if (spread.kind !== 'discrete') throw new Error('not discrete')
    golden[name].forEach((probability, count) => {
      const atom = spread.atoms[count]
      expect(atom?.z).toBeCloseTo((count - mean) / sigma, 10)
      expect(Math.abs((atom?.probability ?? 0) / probability - 1)).toBeLessThan(1e-9)
    })
    expect(spread.atoms.reduce((total, { probability }) => total + probability, 0)).toBeCloseTo(1, 12)
  })

  it('that has moved is still told in the sigmas of before', () => {
    const spread = countSpread({ kind: 'poisson', mean: 4 }, { kind: 'poisson', mean: 400 })
    if (spread.kind !== 'discrete') throw new Error('not discrete')
    const mean = spread.atoms.reduce((total, { z, probability }) => total + z * probability, 0)
    expect(mean).toBeCloseTo(198, 8)
    expect(spread.atoms.length).toBeLessThan(550)
  })

  it('is drawn as often as it is likely', () => {
    const spread = countSpread({ kind: 'poisson', mean: 2 }, { kind: 'poisson', mean: 2 })
    if (spread.kind !== 'discrete') throw new Error('not discrete')
    const [first] = spread.atoms
    expect(spread.draw(() => 1e-9)).toBe(first?.z)
    expect(spread.draw(() => (first?.probability ?? 0) + 1e-9)).toBe(spread.atoms[1]?.z)
    expect(spread.draw(() => 1 - 2 ** -53)).toBeGreaterThan(5)
  })
})

// Blackman & Vigna's xoshiro128** and Wellons' splitmix32, computed apart from this product: another generator would change every
// simulated number that a customer has seen.
test('random numbers stay what they are', () => {
  const uniform = xoshiro(20_261)
  expect([uniform(), uniform(), uniform()]).toEqual([
    0.24452670710255375, 0.9237739474146544, 0.4664556143074726,
  ])
})

test('a signal within no points is impossible, and past the end as likely as at the end', () => {
  const run = { arl: 2, method: 'closed_form', standardError: 0, survival: [1, 0.5, 0.25] } as const
  expect([0, 1, 2, 9].map((k) => signalWithin(run, k))).toEqual([0, 0.5, 0.75, 0.75])
  expect(signalWithin({ ...run, survival: [] }, 1)).toBe(0)
})
