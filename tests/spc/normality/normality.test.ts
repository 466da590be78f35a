import { describe, expect, it } from 'vitest'
import type { Unavailable } from '../../../src/spc/estimate/sigmaEstimate.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import { andersonDarling } from '../../../src/spc/normality/andersonDarling.ts'
import { lilliefors, lillieforsProbability } from '../../../src/spc/normality/lilliefors.ts'
import type { NormalityTest } from '../../../src/spc/normality/normalityTest.ts'
import { ryanJoiner, ryanJoinerProbability } from '../../../src/spc/normality/ryanJoiner.ts'
import { shapeMoments, twoSided } from '../../../src/spc/normality/shapeMoments.ts'
import { shapiroWilk } from '../../../src/spc/normality/shapiroWilk.ts'
import kernel from '../../fixtures/distributions/golden.json' with { type: 'json' }
import golden from '../../fixtures/normality/golden.json' with { type: 'json' }
import { worstRelativeError } from '../relativeError.ts'

const testOf = (result: NormalityTest | Unavailable): NormalityTest => {
  if ('reason' in result) throw new Error(result.reason)
  return result
}

describe('the tests of normality agree with R', () => {
  it.each(kernel['Anderson-Darling'])('Anderson-Darling on $name', ({ values, statistic, pValue }) => {
    const test = testOf(andersonDarling(orderedSample(values)))
    expect(worstRelativeError([[test.statistic, statistic]])).toBeLessThan(1e-10)
    expect(worstRelativeError([[test.probability.value, pValue]])).toBeLessThan(1e-9)
  })

  // R adds in another order; with a huge offset its own mean rounds.
  it.each(golden.sets)('Shapiro-Wilk on $name', ({ name, values, shapiroWilk: [statistic = 0, p = 0] }) => {
    const test = testOf(shapiroWilk(orderedSample(values)))
    expect(worstRelativeError([[test.statistic, statistic]])).toBeLessThan(name === 'offset' ? 1e-8 : 1e-12)
    expect(worstRelativeError([[test.probability.value, p]])).toBeLessThan(name === 'offset' ? 1e-6 : 1e-9)
  })

  it.each(golden.sets.filter(({ values }) => values.length >= 5))(
    'Lilliefors and Ryan-Joiner on $name',
    (set) => {
      const sample = orderedSample(set.values)
      const [distance = 0, p = 0] = set.lilliefors
      const test = testOf(lilliefors(sample))
      expect(test.statistic).toBeCloseTo(distance, 9)
      expect(test.probability.value).toBeCloseTo(p, 7)
      expect(testOf(ryanJoiner(sample)).statistic).toBeCloseTo(set.ryanJoiner, 9)
    },
  )

  it.each(golden.sets)('skewness and kurtosis on $name', ({ values, moments }) => {
    const shape = shapeMoments(orderedSample(values))
    const computed = [shape?.skewness, shape?.kurtosis, shape?.skewnessScore, shape?.kurtosisScore]
    for (const [i, exact] of moments.entries()) {
      if (exact === null) expect(computed[i]).toBeNull()
      else expect(computed[i]).toBeCloseTo(exact, 6)
    }
  })
})

// Would catch a critical value that was mistyped: the share of normal samples beyond it is what it says, as far as 20,000 trials tell.
describe('the approximate probabilities hold for simulated normal samples', () => {
  it.each(golden.simulated)('of $n values', ({ n, lilliefors: distances, ryanJoiner: correlations }) => {
    for (const [i, level] of golden.levels.entries()) {
      expect(Math.abs(Math.log(lillieforsProbability(distances[i] ?? 0, n) / level))).toBeLessThan(0.15)
      expect(Math.abs(Math.log(ryanJoinerProbability(correlations[i] ?? 0, n) / level))).toBeLessThan(0.15)
    }
  })
})

describe('a test that cannot be made says why', () => {
  it.each([
    ['Anderson-Darling', andersonDarling],
    ['Shapiro-Wilk', shapiroWilk],
    ['Ryan-Joiner', ryanJoiner],
    ['Lilliefors', lilliefors],
  ])('%s of too few values, or of values that do not vary', (_name, test) => {
    expect(test(orderedSample([1, 2]))).toMatchObject({ reason: expect.stringContaining('at least') })
    expect(test(orderedSample(new Array(20).fill(5)))).toMatchObject({
      reason: expect.stringContaining('do not vary'),
    })
  })

  it('Shapiro-Wilk of more values than it was made for', () => {
    const values = Array.from({ length: 5001 }, (_, i) => i)
    expect(shapiroWilk(orderedSample(values))).toMatchObject({ reason: expect.stringContaining('5000') })
  })

  it('stays finite for an outlier so far off that its probability underflows', () => {
    const sample = orderedSample([...Array.from({ length: 4_000 }, (_, i) => Math.sin(i)), 1e9])
    for (const test of [andersonDarling, shapiroWilk, ryanJoiner, lilliefors]) {
      const { probability } = testOf(test(sample))
      expect(probability.value).toSatisfy((p: number) => p >= 0 && p <= 0.011)
    }
    expect(twoSided(shapeMoments(sample)?.skewnessScore ?? 0)).toBeLessThan(1e-6)
  })
})

describe('what the tests say does not depend on the gauge', () => {
  const steps = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
  const expectSame = (test: typeof shapiroWilk, moved: (x: number) => number) => {
    const [near, far] = [steps, steps.map(moved)].map((values) => testOf(test(orderedSample(values))))
    expect(far?.statistic).toBeCloseTo(near?.statistic ?? 0, 12)
    expect(far?.probability.value).toBeCloseTo(near?.probability.value ?? 0, 12)
  }

  // Would catch a size that overflows when it is squared.
  it.each([
    ['huge', (x: number) => x * 2 ** 1015],
    ['tiny', (x: number) => x * 2 ** -900],
  ])('in a %s unit', (_how, moved) => {
    for (const test of [andersonDarling, shapiroWilk, ryanJoiner, lilliefors]) expectSame(test, moved)
  })

  // Would catch digits lost to the offset: whole numbers of this size are exact, only a mean of them is not.
  it('at a far offset', () => {
    for (const test of [shapiroWilk, ryanJoiner]) expectSame(test, (x) => x + 2 ** 45)
  })

  // A direction that is lost would hide a long tail on one side.
  it('turns only the skewness with the sign', () => {
    const [plain, turned] = [steps, steps.map((x) => -x)].map((values) => shapeMoments(orderedSample(values)))
    expect(turned?.skewness).toBeCloseTo(-(plain?.skewness ?? 0), 12)
    expect(turned?.kurtosis).toBeCloseTo(plain?.kurtosis ?? 0, 12)
  })
})

it('two different values are enough to vary, one value has no shape', () => {
  const two = orderedSample(Array.from({ length: 20 }, (_, i) => i % 2))
  for (const test of [andersonDarling, shapiroWilk, ryanJoiner, lilliefors]) {
    expect(testOf(test(two)).probability.value).toBeLessThan(0.01)
  }
  expect(shapeMoments(orderedSample([5]))).toBeNull()
})
