import { describe, expect, it } from 'vitest'
import { exponentialFit } from '../../../src/spc/fit/exponentialFit.ts'
import { gammaDistribution } from '../../../src/spc/fit/gammaDistribution.ts'
import { logMinusDigamma } from '../../../src/spc/fit/logMinusDigamma.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import { tailScore } from '../../../src/spc/fit/tailScore.ts'
import golden from '../../fixtures/fit/digamma.json' with { type: 'json' }
import { worstRelativeError } from '../relativeError.ts'

describe('ln a − ψ(a)', () => {
  // Would catch a wrong term of either series: each is worth more digits than are held here, below a shift to 15 and above.
  it('and its derivative are those of R', () => {
    const found = golden.a.map(logMinusDigamma)
    expect(worstRelativeError(found.map(({ value }, i) => [value, golden.gap[i] ?? 0]))).toBeLessThan(1e-12)
    expect(worstRelativeError(found.map(({ slope }, i) => [slope, golden.slope[i] ?? 0]))).toBeLessThan(1e-11)
  })
})

describe('the normal score of a tail', () => {
  // Would catch a score that is taken from the tail without digits.
  it('is that of R in both tails, and stays finite where a tail is nothing', () => {
    const lower = golden.tail.map((p) => tailScore(p, 1 - p))
    const upper = golden.tail.map((p) => -tailScore(1 - p, p))
    const pairs = (scores: readonly number[]) =>
      scores.slice(0, -1).map((score, i) => [score, golden.score[i] ?? 0] as const)
    expect(worstRelativeError(pairs(lower))).toBeLessThan(1e-13)
    expect(worstRelativeError(pairs(upper))).toBeLessThan(1e-13)
    expect(tailScore(0, 1)).toBeCloseTo(-37.0471, 3)
    expect(tailScore(1, 0)).toBeCloseTo(37.0471, 3)
  })
})

describe('a gamma distribution', () => {
  // Would catch a density or a score at 0 and below, where there is nothing.
  it('begins above 0', () => {
    const { density, score, family } = gammaDistribution([], 0.5, 2)
    expect(family).toBe('gamma')
    for (const x of [0, -1]) expect([density(x), score(x)]).toEqual([0, Number.NEGATIVE_INFINITY])
    // Shape ½ and scale 2: chi-square with one degree of freedom, dchisq(1, 1) in R.
    expect(density(1)).toBeCloseTo(0.24197072451914337, 14)
  })
})

/** D'Agostino & Stephens (1986), table 4.14: A²(1 + 0.6/n) and the probability to exceed it. */
const published = [
  [0.736, 0.25],
  [0.816, 0.2],
  [0.916, 0.15],
  [1.062, 0.1],
  [1.321, 0.05],
  [1.591, 0.025],
  [1.959, 0.01],
  [2.244, 0.005],
  [2.534, 0.0025],
] as const

describe('the probability of an exponential fit', () => {
  // Values between the exponential ones and equal ones: the statistic passes through the table without a jump.
  const along = Array.from({ length: 4000 }, (_, k) =>
    Array.from({ length: 20 }, (_unused, i) => (-Math.log(1 - (i + 0.5) / 20)) ** (1 - k / 5000)),
  )
  const seen = along.flatMap((values) => {
    const fit = exponentialFit(orderedSample(values))
    if ('reason' in fit || 'reason' in fit.probability) return []
    return [{ modified: fit.statistic * (1 + 0.6 / 20), p: fit.probability.value }]
  })

  // Would catch a point of the table that is missing or wrong, and a statistic that is not corrected for n.
  it.each(published)('at A²(1 + 0.6/n) = %d is %d', (statistic, probability) => {
    const nearest = seen.reduce((best, one) =>
      Math.abs(one.modified - statistic) < Math.abs(best.modified - statistic) ? one : best,
    )
    expect(Math.abs(nearest.modified - statistic)).toBeLessThan(2e-3)
    expect(Math.abs(nearest.p / probability - 1)).toBeLessThan(0.01)
  })
})
