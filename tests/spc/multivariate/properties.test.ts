import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/spc/figure.ts'
import { describeDecomposition } from '../../../src/spc/multivariate/describeDecomposition.ts'
import { estimateMultivariate } from '../../../src/spc/multivariate/estimateMultivariate.ts'
import { evaluateHotelling } from '../../../src/spc/multivariate/evaluateHotelling.ts'
import { generalizedVarianceLimits } from '../../../src/spc/multivariate/generalizedVarianceLimits.ts'
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
