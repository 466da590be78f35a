import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { choleskyFactor } from '../../../src/spc/multivariate/choleskyFactor.ts'
import { describeDecomposition } from '../../../src/spc/multivariate/describeDecomposition.ts'
import { estimateMultivariate } from '../../../src/spc/multivariate/estimateMultivariate.ts'
import { evaluateHotelling } from '../../../src/spc/multivariate/evaluateHotelling.ts'
import { factorCorrelation } from '../../../src/spc/multivariate/factorCorrelation.ts'
import { hotellingLimit } from '../../../src/spc/multivariate/hotellingLimit.ts'
import { observationSize, standardDistances } from '../../../src/spc/multivariate/hotellingModel.ts'
import { hotellingT2, isBeyond } from '../../../src/spc/multivariate/hotellingT2.ts'
import type {
  MultivariateEstimate,
  MultivariateObservation,
} from '../../../src/spc/multivariate/multivariateEstimate.ts'
import { mytDecomposition } from '../../../src/spc/multivariate/mytDecomposition.ts'
import { available } from './available.ts'

const alpha = 0.0027

describe('what cannot be judged is told by name', () => {
  const wave = (i: number, speed: number): number => Math.sin(i * speed) + Math.cos(i * i)
  const rows = (m: number, third: (a: number, b: number) => number): MultivariateObservation[] =>
    Array.from({ length: m }, (_, i) => {
      const [a, b] = [74 + 0.01 * wave(i, 1.7), 70 + 0.02 * wave(i, 2.9)]
      return [[a], [b], [third(a, b)]]
    })
  const names = ['Outside', 'Inside', 'Wall']
  const reason = (observations: readonly MultivariateObservation[], method = 'classical' as const) => {
    const estimate = estimateMultivariate(names, observations, method)
    return 'reason' in estimate ? estimate.reason : null
  }

  test('a wall that is half the difference of two diameters', () => {
    expect(reason(rows(30, (a, b) => (a - b) / 2))).toBe(
      'Wall follows exactly from Outside and Inside, so it tells nothing of its own. Leave one of them out of the group.',
    )
  })

  // Would catch a check of single pivots: each of these two is above the bound, and T² would be a fifth wrong.
  test('two near-dependences of which each alone would pass', () => {
    const at = (...entries: readonly (readonly [number, number])[]) => new Map(entries)
    const columns = [at([0, 1], [4, 1e-15]), at([0, 1], [13, 2e-5]), at([13, 1], [7, 3e-5])]
    const observations = Array.from(
      { length: 15 },
      (_, i): MultivariateObservation => columns.map((column) => [column.get(i) ?? 0]),
    )
    expect(reason(observations)).toContain('follows exactly from')
  })

  test('a diameter in two units names only those two', () => {
    expect(reason(rows(30, (_, b) => b / 25.4))).toContain('Wall follows exactly from Inside,')
  })

  // Would catch a check that a rounding of the mean turns into a tiny variance.
  test('a characteristic that never varies', () => {
    expect(reason(rows(30, () => 0.1))).toContain('Wall does not vary in these observations')
  })

  test('three observations of three characteristics', () => {
    expect(reason(rows(3, (a) => a * a * a - Math.floor(a * 1e4)))).toBe(
      'The covariance of 3 characteristics needs at least 4 complete observations; there are 3.',
    )
  })

  test('as many observations as give a covariance, but no limit', () => {
    const estimate = available(
      estimateMultivariate(
        names,
        rows(4, (a, b) => Math.sin(1e4 * a * b)),
        'classical',
      ),
    )
    expect(hotellingLimit(estimate, 'I', 1, alpha)).toMatchObject({
      value: null,
      reason: 'A limit for 3 characteristics needs a longer baseline than 4 complete observations.',
    })
  })

  test('no number becomes NaN or infinite at either end of what a double holds', () => {
    for (const scale of [1e300, 1e-300]) {
      const observations = rows(30, (a, b) => Math.sin(1e4 * a * b)).map((one) =>
        one.map(([x = 0]) => [(x - 70) * scale]),
      )
      const estimate = available(estimateMultivariate(names, observations, 'successive'))
      const chart = available(hotellingT2(estimate, { phase: 'II', alpha }))
      for (const point of [...observations, [[1e308], [-1e308], [1e308]]].map(chart.step)) {
        expect(Number.isFinite(point.t2)).toBe(true)
      }
      for (const part of mytDecomposition(chart, [[1e308], [-1e308], [1e308]])) {
        expect(Number.isFinite(part.conditional.value)).toBe(true)
        expect(Number.isFinite(part.conditionalP.value)).toBe(true)
      }
    }
  })

  test('an observation without a characteristic, or with a number that is none, is an error of the program', () => {
    expect(() => estimateMultivariate(names, [[[1], [2]]], 'classical')).toThrow(RangeError)
    expect(() => estimateMultivariate(names, [[[1], [2], [Number.NaN]]], 'classical')).toThrow(RangeError)
    expect(() => estimateMultivariate(names, [[[1, 2], [2], [3]]], 'pooled')).toThrow(RangeError)
  })
})

describe('the sentence', () => {
  const correlated = {
    names: ['bore diameter', 'wall'],
    method: 'classical' as const,
    means: [0, 0],
    deviations: [1, 1],
    correlations: [
      [1, 0.9],
      [0.9, 1],
    ],
    observations: 200,
    measurements: 200,
    degreesOfFreedom: 199,
  }
  const sentence = (...values: number[]) =>
    describeDecomposition(
      mytDecomposition(
        available(hotellingT2(correlated, { phase: 'II', alpha })),
        values.map((one) => [one]),
      ),
    )

  // Would catch a wall that is called thick because it is above its mean, where its bore asks for more.
  test('tells what moved, and what does not fit it', () => {
    expect(sentence(3.4, 1)).toBe('Bore diameter is 3.4 σ high; given the others, wall is 4.7 σ too low.')
  })

  test('tells of neither where only their relation broke', () => {
    expect(sentence(1.6, -1.5)).toBe(
      'Given the others, bore diameter is 6.8 σ too high, wall is 6.7 σ too low.',
    )
  })

  test('names every one that moved', () => {
    expect(sentence(3.4, 3.3)).toBe('Bore diameter is 3.4 σ high, wall is 3.3 σ high.')
    expect(sentence(-3.4, -3.3)).toBe('Bore diameter is 3.4 σ low, wall is 3.3 σ low.')
    expect(sentence(2e6, 1.8e6)).toContain('over a million σ high')
  })

  test('names nothing where nothing stands out', () => {
    expect(sentence(0.1, 0)).toContain('No characteristic stands out')
    // Of two, each by itself may lie 2.1 σ off: p = 0.036 is not below half of 5 %.
    expect(sentence(2.1, 1.89)).toContain('No characteristic stands out')
    expect(sentence(2.4, 2.16)).toContain('Bore diameter is 2.4 σ high')
  })
})

test('the factor gives the matrix back', () => {
  const correlation = [
    [1, 0.5, -0.2],
    [0.5, 1, 0.3],
    [-0.2, 0.3, 1],
  ]
  const factor = choleskyFactor(correlation)
  if ('dependent' in factor) throw new Error('not positive definite')
  const { lower } = factor
  correlation.forEach((row, i) => {
    row.forEach((entry, j) => {
      const product = (lower[i] ?? []).reduce((sum, left, k) => sum + left * (lower[j]?.[k] ?? 0), 0)
      expect(product).toBeCloseTo(entry, 15)
    })
  })
})

// Would catch a whole evaluation that goes another way than point by point, on data that R computed.
test('many observations at once have the T² of each', () => {
  const golden = JSON.parse(
    readFileSync(new URL('../../fixtures/multivariate/hotelling.json', import.meta.url), 'utf8'),
  ) as { readonly X: number[][]; readonly groups: number[][][] }
  const names = ['bore', 'height', 'wall', 'torque']
  const individuals = golden.X.map((row): MultivariateObservation => row.map((x) => [x]))
  const groups = golden.groups.map(
    (rows): MultivariateObservation => names.map((_, j) => rows.map((row) => row[j] ?? 0)),
  )
  for (const [observations, method] of [
    [individuals, 'classical'],
    [groups, 'pooled'],
  ] as const) {
    const estimate = available(estimateMultivariate(names, observations, method))
    const chart = available(hotellingT2(estimate, { phase: 'II', alpha }))
    const whole = available(evaluateHotelling(estimate, { phase: 'II', alpha }, observations))
    expect(whole).toEqual(observations.map(chart.step))
    expect(chart.step(observations[0] ?? []).ucl).toBe(chart.limit(chart.step(observations[0] ?? []).n).value)
  }
})

describe('a dependence among characteristics', () => {
  // x₂ = x₀ + x₁ of two uncorrelated ones, each of variance 1: correlations of 1/√2.
  const half = Math.SQRT1_2

  // Would catch one that names a bystander, or leaves out one that takes part.
  test('is told with those that take part in it, and only them', () => {
    expect(choleskyFactor([[1], [0, 1], [0, 0, 1], [half, half, 0, 1]])).toEqual({ dependent: 3, on: [0, 1] })
    expect(choleskyFactor([[1], [0.5, 1], [1, 0.5, 1]])).toEqual({ dependent: 2, on: [0] })
    const near = Math.sqrt((1 - 3e-11) / 2)
    const hidden = [
      [1, 0, 0, near],
      [0, 1, 0, near],
      [0, 0, 1, 0],
      [near, near, 0, 1],
    ]
    expect(factorCorrelation(hidden)).toEqual({ dependent: 3, on: [0, 1] })
  })

  // A pivot is the share that those before leave: in this order each is large enough, and only the inverse shows the dependence.
  test('is found where every pivot passes', () => {
    const [a, b] = [Math.sqrt(1 - 1e-6), Math.sqrt(1 - 2e-10)]
    const correlation = [
      [1, a, a * b],
      [a, 1, b],
      [a * b, b, 1],
    ]
    expect('lower' in choleskyFactor(correlation)).toBe(true)
    const found = factorCorrelation(correlation)
    expect(found).not.toHaveProperty('dependent')
    const closer = Math.sqrt(1 - 1.00001e-10)
    const both = factorCorrelation([
      [1, closer, closer * closer],
      [closer, 1, closer],
      [closer * closer, closer, 1],
    ])
    expect(both).toEqual({ dependent: 1, on: [0, 2] })
  })

  test('in an estimate that was made elsewhere is a reason, not a number', () => {
    const estimate: MultivariateEstimate = {
      names: ['a', 'b'],
      method: 'classical',
      means: [0, 0],
      deviations: [1, 1],
      correlations: [
        [1, 1],
        [1, 1],
      ],
      observations: 9,
      measurements: 9,
      degreesOfFreedom: 8,
    }
    const reason = { reason: 'b follows exactly from others of the group.' }
    expect(hotellingT2(estimate, { phase: 'II', alpha })).toEqual(reason)
    expect(evaluateHotelling(estimate, { phase: 'II', alpha }, [])).toEqual(reason)
    const still = { ...estimate, deviations: [1, 0] }
    expect(() => hotellingT2(still, { phase: 'II', alpha })).toThrow('A standard deviation must be positive.')
  })
})

describe('an observation that has not its shape', () => {
  test.each([
    [['a'], [[[1]]], 'classical', 'at least two'],
    [['a', 'b'], [[[1]]], 'classical', 'lacks a characteristic'],
    [['a', 'b'], [[[1], []]], 'classical', 'no measurement'],
    [['a', 'b'], [[[1], [1, Number.POSITIVE_INFINITY]]], 'classical', 'finite number'],
    [['a', 'b'], [[[1, 2], [1]]], 'pooled', 'one size'],
  ] as const)('is an error of the program (%#)', (names, observations, method, message) => {
    expect(() => estimateMultivariate(names, observations, method)).toThrow(message)
  })

  test('may be of any size where only its means count', () => {
    const observations = Array.from({ length: 9 }, (_, i) => [[i, i + 1], [Math.sin(i)]])
    expect(estimateMultivariate(['a', 'b'], observations, 'classical')).not.toHaveProperty('reason')
  })
})

// Would catch degrees of freedom taken for directions: differences of three neighbours span two, with 1.6 degrees of freedom.
test('three observations are enough for two characteristics by successive differences, two are not', () => {
  const rows = [
    [[1], [5]],
    [[2], [3]],
    [[4], [4]],
  ]
  expect(estimateMultivariate(['a', 'b'], rows, 'successive')).not.toHaveProperty('reason')
  expect(estimateMultivariate(['a', 'b'], rows.slice(1), 'successive')).toHaveProperty('reason')
})

describe('subgroups', () => {
  const of = (second: (i: number, j: number) => number): MultivariateObservation[] =>
    Array.from({ length: 8 }, (_, i) => [
      [0, 1, 2].map((j) => Math.sin(i + 5 * j)),
      [0, 1, 2].map((j) => second(i, j)),
    ])

  test('in which a characteristic varies only from one to the next say so', () => {
    expect(
      estimateMultivariate(
        ['a', 'b'],
        of((i) => i),
        'pooled',
      ),
    ).toMatchObject({
      reason: expect.stringMatching(/^b does not vary within its subgroups, /),
    })
  })

  test('count with their size by pooled covariance only', () => {
    const [first = []] = of((i, j) => Math.cos(i * j))
    const pooled = available(
      estimateMultivariate(
        ['a', 'b'],
        of((i, j) => Math.cos(i * i + j)),
        'pooled',
      ),
    )
    expect(observationSize(pooled, first)).toBe(3)
    expect(observationSize({ ...pooled, method: 'classical' }, first)).toBe(1)
    const unit = { ...pooled, means: [0, 0], deviations: [2, 1] }
    expect(
      standardDistances(unit, [
        [3, 3, 3],
        [-1, -1, -1],
      ]),
    ).toEqual([expect.closeTo((Math.sqrt(3) * 3) / 2, 12), expect.closeTo(-Math.sqrt(3), 12)])
    const [far = 0, low = 0] = standardDistances({ ...unit, deviations: [1e-300, 1e-300] }, [
      [1e200],
      [-1e200],
    ])
    expect([Number.isFinite(far), low]).toEqual([true, -far])
  })
})

test('a T² on its limit, but for rounding, is not beyond it', () => {
  expect([10, 10 + 1e-9, 10 - 1e-9].map((t2) => isBeyond(t2, 10))).toEqual([false, false, false])
  expect(isBeyond(10.0001, 10)).toBe(true)
  expect(isBeyond(1e9, null)).toBe(false)
})
