import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/spc/figure.ts'
import { choleskyFactor } from '../../../src/spc/multivariate/choleskyFactor.ts'
import { describeDecomposition } from '../../../src/spc/multivariate/describeDecomposition.ts'
import { estimateMultivariate } from '../../../src/spc/multivariate/estimateMultivariate.ts'
import { evaluateHotelling } from '../../../src/spc/multivariate/evaluateHotelling.ts'
import { generalizedVarianceLimits } from '../../../src/spc/multivariate/generalizedVarianceLimits.ts'
import { hotellingLimit } from '../../../src/spc/multivariate/hotellingLimit.ts'
import { hotellingT2 } from '../../../src/spc/multivariate/hotellingT2.ts'
import {
  covarianceMethods,
  type MultivariateObservation,
} from '../../../src/spc/multivariate/multivariateEstimate.ts'
import { mytDecomposition } from '../../../src/spc/multivariate/mytDecomposition.ts'
import { available } from './available.ts'

/** As a gauge of three decimals gives them: others drown in the rounding of a shift. */
const value = fc.integer({ min: -3000, max: 3000 }).map((steps) => steps / 1000)

/** A baseline of p correlated characteristics in subgroups of n, and observations after it. */
const process = fc
  .record({ p: fc.integer({ min: 2, max: 5 }), n: fc.integer({ min: 1, max: 6 }), seed: fc.integer() })
  .chain(({ p, n }) =>
    fc.record({
      names: fc.constant(Array.from({ length: p }, (_, j) => `c${j}`)),
      method: fc.constantFrom(...covarianceMethods.filter((method) => method !== 'pooled' || n > 1)),
      raw: fc.array(
        fc.array(fc.array(value, { minLength: p, maxLength: p }), { minLength: n, maxLength: n }),
        {
          minLength: p + 8,
          maxLength: p + 25,
        },
      ),
      phase: fc.constantFrom('I' as const, 'II' as const),
    }),
  )
  .map(({ raw, names, ...rest }) => ({
    ...rest,
    names,
    observations: raw.map(
      (parts): MultivariateObservation =>
        names.map((_, j) => parts.map((part) => (part[j] ?? 0) + 0.7 * (part[0] ?? 0))),
    ),
  }))

const near = (computed: number, wanted: number, relative: number): void => {
  expect(Math.abs(computed - wanted)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(wanted)))
}

const alpha = 0.0027

describe('Hotelling’s T²', () => {
  test('the whole form equals folding the steps over it, to the last bit', () => {
    fc.assert(
      fc.property(process, ({ names, method, observations, phase }) => {
        const estimate = estimateMultivariate(names, observations, method)
        fc.pre(!('reason' in estimate))
        const whole = available(evaluateHotelling(available(estimate), { phase, alpha }, observations))
        const chart = available(hotellingT2(available(estimate), { phase, alpha }))
        expect(whole).toEqual(observations.map(chart.step))
      }),
    )
  })

  // Would catch a covariance that mixes units, or a check of its condition that depends on them.
  test('does not change when a characteristic is measured in another unit or from another zero', () => {
    const change = fc.record({
      scale: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      negative: fc.boolean(),
      shift: fc.double({ min: -100, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(process, fc.array(change, { minLength: 5, maxLength: 5 }), (made, changes) => {
        const { names, method, observations, phase } = made
        const moved = observations.map((one) =>
          one.map((measurements, j) => {
            const { scale = 1, shift = 0, negative = false } = changes[j] ?? {}
            return measurements.map((x) => (negative ? -scale : scale) * (x + shift))
          }),
        )
        const before = estimateMultivariate(names, observations, method)
        fc.pre(!('reason' in before))
        const chart = available(hotellingT2(available(before), { phase, alpha }))
        fc.pre(chart.model.inverse.every((row, j) => (row[j] ?? 0) < 1e4))
        const after = available(estimateMultivariate(names, moved, method))
        const again = available(evaluateHotelling(after, { phase, alpha }, moved))
        observations.forEach((one, i) => {
          const point = chart.step(one)
          near(again[i]?.t2 ?? Number.NaN, point.t2, 1e-7)
          if (point.dispersion !== null) near(again[i]?.dispersion ?? Number.NaN, point.dispersion, 1e-6)
        })
      }),
    )
  })

  test('does not depend on the order of the characteristics', () => {
    fc.assert(
      fc.property(process, ({ names, method, observations, phase }) => {
        const before = estimateMultivariate(names, observations, method)
        fc.pre(!('reason' in before))
        const chart = available(hotellingT2(available(before), { phase, alpha }))
        fc.pre(chart.model.inverse.every((row, j) => (row[j] ?? 0) < 1e4))
        const turned = observations.map((one) => one.toReversed())
        const after = available(estimateMultivariate(names.toReversed(), turned, method))
        const again = available(evaluateHotelling(after, { phase, alpha }, turned))
        observations.forEach((one, i) => {
          near(again[i]?.t2 ?? Number.NaN, chart.step(one).t2, 1e-8)
        })
      }),
    )
  })

  // Would catch a reversed baseline that gives another covariance, as differences taken with the wrong neighbours would.
  test('a baseline backwards gives the same estimate', () => {
    fc.assert(
      fc.property(process, ({ names, method, observations }) => {
        const before = estimateMultivariate(names, observations, method)
        fc.pre(!('reason' in before))
        const { means, deviations } = available(before)
        const after = available(estimateMultivariate(names, observations.toReversed(), method))
        names.forEach((_, j) => {
          near(after.means[j] ?? Number.NaN, means[j] ?? 0, 1e-12)
          near(after.deviations[j] ?? Number.NaN, deviations[j] ?? 0, 1e-12)
        })
      }),
    )
  })

  test('what a characteristic adds is T² less the T² of the others, judged by their own estimate', () => {
    fc.assert(
      fc.property(process, ({ names, method, observations, phase }) => {
        const estimate = estimateMultivariate(names, observations, method)
        fc.pre(!('reason' in estimate) && names.length > 2)
        const chart = available(hotellingT2(available(estimate), { phase, alpha }))
        fc.pre(chart.model.inverse.every((row, j) => (row[j] ?? 0) < 1e4))
        const observation = observations[0] ?? []
        for (const { index, conditional } of mytDecomposition(chart, observation)) {
          const others = observations.map((one) => one.toSpliced(index, 1))
          const reduced = available(estimateMultivariate(names.toSpliced(index, 1), others, method))
          const [first] = available(evaluateHotelling(reduced, { phase, alpha }, others))
          near(chart.step(observation).t2 - (first?.t2 ?? 0), conditional.value ?? Number.NaN, 1e-8)
        }
      }),
    )
  })

  test('in phase I the T² of individuals add up to (m − 1)p', () => {
    fc.assert(
      fc.property(process, ({ names, observations }) => {
        const estimate = estimateMultivariate(names, observations, 'classical')
        fc.pre(!('reason' in estimate))
        const points = available(evaluateHotelling(available(estimate), { phase: 'I', alpha }, observations))
        const total = points.reduce((sum, { t2 }) => sum + t2, 0)
        near(total / ((observations.length - 1) * names.length), 1, 1e-6)
      }),
    )
  })
})

const holds = (figure: Figure): void => {
  if (figure.value === null) expect(figure.reason).toMatch(/\.$/)
  else {
    expect(figure.reason).toBeNull()
    expect(Number.isFinite(figure.value)).toBe(true)
    expect(figure.steps.at(-1)?.value).toBe(figure.value)
  }
  for (const { value: step } of figure.steps) expect(Number.isNaN(step)).toBe(false)
}

test('every figure ends in its own value, and T² is the one that the step gives', () => {
  fc.assert(
    fc.property(process, ({ names, method, observations, phase }) => {
      const estimate = estimateMultivariate(names, observations, method)
      fc.pre(!('reason' in estimate))
      const chart = available(hotellingT2(available(estimate), { phase, alpha }))
      const observation = observations[0] ?? []
      const explained = chart.explain(observation)
      expect(explained.value).toBe(chart.step(observation).t2)
      const parts = mytDecomposition(chart, observation)
      expect(describeDecomposition(parts)).toMatch(/^\S.*\.$/)
      const limits = Object.values(generalizedVarianceLimits(names.length, observation[0]?.length ?? 1))
      for (const figure of [explained, chart.limit(chart.step(observation).n), ...limits]) holds(figure)
      for (const { index: _index, name: _name, value: _value, ...figures } of parts) {
        for (const figure of Object.values(figures)) holds(figure)
      }
    }),
  )
})

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

  test('names nothing where nothing stands out', () => {
    expect(sentence(0.1, 0)).toContain('No characteristic stands out')
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
