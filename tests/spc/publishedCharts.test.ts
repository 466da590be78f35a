import { describe, expect, it } from 'vitest'
import { capabilityStudy } from '../../src/spc/capability/capabilityStudy.ts'
import { c4 } from '../../src/spc/constants/c4.ts'
import { d2 } from '../../src/spc/constants/d2.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { evaluateChart } from '../../src/spc/evaluateChart.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import flowRate from '../fixtures/reference/flow-rate.json' with { type: 'json' }
import pistonRings from '../fixtures/reference/piston-rings.json' with { type: 'json' }
import { estimated, planOf } from './plans.ts'
import { worstRelativeError } from './relativeError.ts'

const { expected } = pistonRings
const baseline = pistonRings.subgroups.slice(0, expected.baseline)

describe('piston rings (Montgomery)', () => {
  const plan = planOf('xbar_r', 'shewhart')
  const estimate = estimated(estimateProcess(plan, baseline))
  const limits = limitsAt(plan, estimate, 5)

  it('has the published centre, ranges and limits of the X̄-R chart', () => {
    expect(
      worstRelativeError([
        [estimate.centerLine, expected.xbar_r.center_line],
        [estimate.sigma, expected.xbar_r.sigma_within],
        [limits.dispersion?.centerLine, expected.xbar_r.r_bar],
        [limits.dispersion?.ucl, expected.xbar_r.ucl_r],
        [limits.ucl, expected.xbar_limits_from_r.ucl],
        [limits.lcl, expected.xbar_limits_from_r.lcl],
      ]),
    ).toBeLessThan(5e-5)
    expect(limits.dispersion?.lcl).toBe(0)
  })

  it('has the published standard deviations of the X̄-S chart', () => {
    const deviations = planOf('xbar_s')
    const fromS = estimated(estimateProcess(deviations, baseline))
    const { dispersion } = limitsAt(deviations, fromS, 5)
    expect(
      worstRelativeError([
        [fromS.sigma, expected.xbar_s.sigma_within],
        [dispersion?.centerLine, expected.xbar_s.s_bar],
        [dispersion?.ucl, expected.xbar_s.ucl_s],
      ]),
    ).toBeLessThan(5e-5)
  })

  it('alarms on the published points and on no other', () => {
    const points = evaluateChart(
      pistonRings.subgroups.map((values) => ({ values, revision: 1 })),
      plan,
      new Map([[1, estimate]]),
    )
    const alarms = points.flatMap((point, i) => (point.signals.length > 0 ? [i + 1] : []))
    expect(alarms).toEqual(expected.rule_1_points)
    expect(points.filter(({ zone }) => zone === 'beyond_ucl')).toHaveLength(3)
  })

  it('has the published capability', () => {
    const study = capabilityStudy(plan, baseline, pistonRings)
    const published = expected.capability_first_25
    for (const name of ['cp', 'cpl', 'cpu', 'cpk', 'cpm'] as const) {
      expect(study.figures[name].value).toBeCloseTo(published[name], 3)
    }
  })
})

describe('flow rate (NIST/SEMATECH e-Handbook)', () => {
  it('has the published limits of the I-MR chart', () => {
    const plan = planOf('i_mr')
    const estimate = estimated(
      estimateProcess(
        plan,
        flowRate.values.map((value) => [value]),
      ),
    )
    const limits = limitsAt(plan, estimate, 1)
    const published = flowRate.expected.i_mr
    expect(
      worstRelativeError([
        [limits.centerLine, published.center_line],
        [limits.ucl, published.ucl],
        [limits.lcl, published.lcl],
        [limits.dispersion?.centerLine, published.mr_bar],
        [limits.dispersion?.ucl, published.ucl_mr],
      ]),
    ).toBeLessThan(5e-4)
  })
})

describe('estimating with what the baseline has', () => {
  it('gives each subgroup the d2 of its own size', () => {
    const subgroups = [[1, 4], [2, 3, 7, 1], [5]]
    const { sigma, centerLine } = estimated(estimateProcess(planOf('xbar_r'), subgroups))
    expect(sigma).toBeCloseTo((3 / d2(2) + 6 / d2(4)) / 2, 12)
    expect(centerLine).toBeCloseTo(23 / 7, 12)
  })

  it('pools variances by their degrees of freedom, not by subgroups', () => {
    const { sigma } = estimated(
      estimateProcess(planOf('xbar_s', 'default', 'pooled'), [
        [0, 2],
        [0, 0, 0, 4],
      ]),
    )
    expect(sigma).toBeCloseTo(Math.sqrt((1 * 2 + 3 * 4) / 4) / c4(5), 12)
  })

  it.each([
    ['moving_range', (3 + 1 + 6) / 3 / d2(2)],
    ['median_moving_range', 3 / 0.9538726],
    ['mssd', Math.sqrt((9 + 1 + 36) / 6)],
  ] as const)('estimates individuals by %s', (method, sigma) => {
    const values = [[1], [4], [3], [9]]
    expect(estimated(estimateProcess(planOf('i_mr', 'default', method), values)).sigma / sigma).toBeCloseTo(
      1,
      7,
    )
  })

  it.each([
    ['no subgroups', planOf('xbar_r'), [], 'Two subgroups are needed'],
    ['one subgroup', planOf('xbar_r'), [[1, 2]], 'Two subgroups are needed'],
    [
      'no variation',
      planOf('xbar_s'),
      [
        [0.1, 0.1, 0.1],
        [0.3, 0.3, 0.3],
      ],
      'do not vary',
    ],
    ['no two values together', planOf('xbar_r'), [[1], [2], [3]], 'No subgroup has two values'],
    [
      'mostly repeated individuals',
      planOf('i_mr', 'default', 'median_moving_range'),
      [[1], [1], [1], [2]],
      'At least half',
    ],
    [
      'a method of another chart',
      planOf('i_mr', 'default', 'pooled'),
      [[1], [2]],
      'cannot estimate sigma by pooled',
    ],
    [
      'numbers beyond a double',
      planOf('xbar_r'),
      [
        [1e308, -1e308],
        [1e308, -1e308],
      ],
      null,
    ],
  ] as const)('names the reason or stays finite: %s', (_title, plan, subgroups, reason) => {
    const result = estimateProcess(plan, subgroups)
    if (reason === null) {
      expect(
        'reason' in result || (Number.isFinite(result.sigma) && Number.isFinite(result.centerLine)),
      ).toBe(true)
    } else {
      expect(result).toEqual({ reason: expect.stringContaining(reason) })
    }
  })
})
