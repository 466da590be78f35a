import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { estimateMultivariate } from '../../../src/spc/multivariate/estimateMultivariate.ts'
import { generalizedVarianceLimits } from '../../../src/spc/multivariate/generalizedVarianceLimits.ts'
import { hotellingLimit } from '../../../src/spc/multivariate/hotellingLimit.ts'
import { type HotellingEvaluator, hotellingT2 } from '../../../src/spc/multivariate/hotellingT2.ts'
import type {
  MultivariateEstimate,
  MultivariateObservation,
} from '../../../src/spc/multivariate/multivariateEstimate.ts'
import { mytDecomposition } from '../../../src/spc/multivariate/mytDecomposition.ts'
import { worstRelativeError } from '../relativeError.ts'
import { available } from './available.ts'

interface Ends {
  readonly t2: number
  readonly unconditional: number[]
  readonly conditional: number[]
  readonly unconditionalP: number[]
  readonly conditionalP: number[]
}

interface Individuals {
  readonly mean: number[]
  readonly covariance: number[][]
  readonly phaseI: number[]
  readonly phaseII: number[]
  readonly uclI: number[]
  readonly uclII: number[]
  readonly decompositionI: Ends[]
  readonly decompositionII: Ends[]
}

interface Golden {
  readonly alphas: number[]
  readonly X: number[][]
  readonly Y: number[][]
  readonly groups: number[][][]
  readonly classical: Individuals
  readonly successive: Individuals
  readonly pooled: Omit<Individuals, 'phaseI' | 'phaseII' | 'decompositionI'> & {
    readonly t2: number[]
    readonly dispersion: (number | null)[]
  }
}

const golden = JSON.parse(
  readFileSync(new URL('../../fixtures/multivariate/hotelling.json', import.meta.url), 'utf8'),
) as Golden

const names = ['bore', 'height', 'wall', 'torque']

const paired = (computed: readonly number[], exact: readonly number[]): [number, number][] => {
  expect(computed).toHaveLength(exact.length)
  return exact.map((value, i) => [computed[i] ?? Number.NaN, value])
}

const individual = (row: readonly number[]): MultivariateObservation => row.map((value) => [value])

/** Rows are parts, as R holds them; an observation has its measurements by characteristic. */
const subgroup = (rows: readonly number[][]): MultivariateObservation =>
  names.map((_, j) => rows.map((row) => row[j] ?? 0))

const covarianceOf = ({ deviations, correlations }: MultivariateEstimate): number[] =>
  correlations.flatMap((row, j) => row.map((r, k) => r * (deviations[j] ?? 0) * (deviations[k] ?? 0)))

const expectEnds = (evaluator: HotellingEvaluator, observation: MultivariateObservation, exact: Ends) => {
  const parts = mytDecomposition(evaluator, observation).toSorted((a, b) => a.index - b.index)
  const of = (key: 'unconditional' | 'conditional' | 'unconditionalP' | 'conditionalP') =>
    paired(
      parts.map((part) => part[key].value ?? Number.NaN),
      exact[key],
    )
  expect(worstRelativeError(of('unconditional'))).toBeLessThan(1e-11)
  // R's side is a difference of two T², good to eps·T²: small ones are compared in those units.
  for (const [computed, wanted] of of('conditional')) {
    expect(Math.abs(computed - wanted)).toBeLessThan(1e-11 * Math.max(1, exact.t2))
  }
  expect(worstRelativeError(of('unconditionalP'))).toBeLessThan(1e-10)
  for (const [computed, wanted] of of('conditionalP')) {
    expect(Math.abs(computed - wanted)).toBeLessThan(1e-9 * Math.sqrt(wanted))
  }
}

describe.each(['classical', 'successive'] as const)(
  'individuals, %s covariance, as R computes them',
  (method) => {
    const exact = golden[method]
    const estimate = available(estimateMultivariate(names, golden.X.map(individual), method))

    test('mean vector and covariance matrix', () => {
      expect(worstRelativeError(paired(estimate.means, exact.mean))).toBeLessThan(1e-14)
      expect(worstRelativeError(paired(covarianceOf(estimate), exact.covariance.flat()))).toBeLessThan(1e-11)
    })

    test('T² of the baseline and of later observations', () => {
      const t2 = (phase: 'I' | 'II', rows: readonly number[][]) => {
        const chart = available(hotellingT2(estimate, { phase, alpha: 0.0027 }))
        return rows.map((row) => chart.step(individual(row)).t2)
      }
      expect(worstRelativeError(paired(t2('I', golden.X), exact.phaseI))).toBeLessThan(1e-11)
      expect(worstRelativeError(paired(t2('II', golden.Y), exact.phaseII))).toBeLessThan(1e-11)
    })

    // Would catch a phase II limit used for the baseline, m where m − 1 belongs, or a beta with the wrong shape.
    test('limits: beta in phase I, F in phase II', () => {
      const limits = (phase: 'I' | 'II') =>
        golden.alphas.map((alpha) => hotellingLimit(estimate, phase, 1, alpha).value ?? Number.NaN)
      expect(worstRelativeError(paired(limits('I'), exact.uclI))).toBeLessThan(1e-12)
      expect(worstRelativeError(paired(limits('II'), exact.uclII))).toBeLessThan(1e-11)
    })

    // Would catch a conditional contribution that is not T² − T² without it, or a p-value of the wrong distribution.
    test('both ends of the decomposition with their p-values', () => {
      for (const [phase, rows, ends] of [
        ['I', golden.X, exact.decompositionI],
        ['II', golden.Y, exact.decompositionII],
      ] as const) {
        const chart = available(hotellingT2(estimate, { phase, alpha: 0.0027 }))
        ends.forEach((one, i) => {
          expectEnds(chart, individual(rows[i] ?? []), one)
        })
      }
    })
  },
)

describe('subgroups of several sizes, as R computes them', () => {
  const exact = golden.pooled
  const observations = golden.groups.map(subgroup)
  const estimate = available(estimateMultivariate(names, observations, 'pooled'))
  const chart = available(hotellingT2(estimate, { phase: 'II', alpha: 0.0027 }))

  test('means over all measurements and the pooled covariance', () => {
    expect(worstRelativeError(paired(estimate.means, exact.mean))).toBeLessThan(1e-14)
    expect(worstRelativeError(paired(covarianceOf(estimate), exact.covariance.flat()))).toBeLessThan(1e-10)
  })

  test('T² and generalized variance of each subgroup by its own size', () => {
    const points = observations.map(chart.step)
    expect(
      worstRelativeError(
        paired(
          points.map(({ t2 }) => t2),
          exact.t2,
        ),
      ),
    ).toBeLessThan(1e-11)
    expect(points.map(({ dispersion }) => dispersion === null)).toEqual(
      exact.dispersion.map((one) => one === null),
    )
    expect(
      worstRelativeError(
        paired(
          points.flatMap(({ dispersion }) => dispersion ?? []),
          exact.dispersion.flatMap((one) => one ?? []),
        ),
      ),
    ).toBeLessThan(1e-9)
  })

  test('limits and decomposition', () => {
    const limits = (phase: 'I' | 'II') =>
      golden.alphas.map((alpha) => hotellingLimit(estimate, phase, 5, alpha).value ?? Number.NaN)
    expect(worstRelativeError(paired(limits('I'), exact.uclI))).toBeLessThan(1e-11)
    expect(worstRelativeError(paired(limits('II'), exact.uclII))).toBeLessThan(1e-11)
    exact.decompositionII.forEach((one, i) => {
      expectEnds(chart, observations[i] ?? [], one)
    })
  })
})

/**
 * Montgomery (2009), "Introduction to Statistical Quality Control", 6th edition, examples 11.1 and 11.2: tensile strength and diameter
 * of a textile fibre, 20 samples of 10, printed as UCL 13.72 (phase I, α = 0.001) and, for |S|, 1.26 around 0.3968.
 */
test('Montgomery’s textile fibre: UCL 13.72 in phase I and 15.16 in phase II; |S| 1.26', () => {
  const fibre: MultivariateEstimate = {
    names: ['strength', 'diameter'],
    method: 'pooled',
    means: [115.59, 1.06],
    deviations: [Math.sqrt(1.23), Math.sqrt(0.83)],
    correlations: [
      [1, 0.79 / Math.sqrt(1.23 * 0.83)],
      [0.79 / Math.sqrt(1.23 * 0.83), 1],
    ],
    observations: 20,
    measurements: 200,
    degreesOfFreedom: 180,
  }
  expect(hotellingLimit(fibre, 'I', 10, 0.001).value).toBeCloseTo(13.72, 2)
  expect(hotellingLimit(fibre, 'II', 10, 0.001).value).toBeCloseTo(15.165, 3)
  const center = 1.23 * 0.83 - 0.79 ** 2
  const { ucl, lcl } = generalizedVarianceLimits(2, 10)
  expect(center * (ucl.value ?? 0)).toBeCloseTo(1.26, 2)
  expect(lcl.value).toBe(0)
})
