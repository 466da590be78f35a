import { describe, expect, it } from 'vitest'
import type { ChartPlan } from '../../src/spc/chartPlan.ts'
import type { ChartType } from '../../src/spc/chartType.ts'
import { fractionEstimate, rateEstimate } from '../../src/spc/estimate/countedEstimate.ts'
import { deviationSigma } from '../../src/spc/estimate/deviationSigma.ts'
import { givenEstimate } from '../../src/spc/estimate/givenEstimate.ts'
import { medianMovingRangeSigma } from '../../src/spc/estimate/medianMovingRangeSigma.ts'
import { movingRangeSigma } from '../../src/spc/estimate/movingRangeSigma.ts'
import { mssdSigma } from '../../src/spc/estimate/mssdSigma.ts'
import { partDeviations } from '../../src/spc/estimate/partDeviations.ts'
import { pooledSigma } from '../../src/spc/estimate/pooledSigma.ts'
import { rangeSigma } from '../../src/spc/estimate/rangeSigma.ts'
import { deviationEstimate, standardizedEstimate } from '../../src/spc/estimate/shortRunEstimate.ts'
import { sigmaByMethod } from '../../src/spc/estimate/sigmaByMethod.ts'
import { chosenMethod, withinSigma } from '../../src/spc/estimate/withinSigma.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'

const plan = (chartType: ChartType, rest: Partial<ChartPlan> = {}): ChartPlan => ({
  chartType,
  subgroupSize: 1,
  rules: rulePreset('default'),
  ...rest,
})

const counted = (length: number): number[] => Array.from({ length }, (_, i) => (i * 7) % 5)
const subgroups = (k: number, n: number): number[][] => Array.from({ length: k }, () => counted(n))

// Confidence intervals of capability stand on these: from the published d2 = 2.326, d3 = 0.8641 and c4 = 0.9400 of five values.
describe('what an estimate of sigma is worth in degrees of freedom', () => {
  it('grows with the number of subgroups, and with their size', () => {
    expect(rangeSigma(subgroups(1, 5)).degreesOfFreedom).toBeCloseTo(2.326 ** 2 / (2 * 0.8641 ** 2), 2)
    expect(rangeSigma(subgroups(20, 5)).degreesOfFreedom / 20).toBeCloseTo(2.326 ** 2 / (2 * 0.8641 ** 2), 2)
    expect(deviationSigma(subgroups(1, 5)).degreesOfFreedom).toBeCloseTo(0.94 ** 2 / (2 * (1 - 0.94 ** 2)), 2)
    expect(deviationSigma(subgroups(20, 5)).degreesOfFreedom / 20).toBeCloseTo(
      0.94 ** 2 / (2 * (1 - 0.94 ** 2)),
      2,
    )
    expect(pooledSigma([...subgroups(3, 5), ...subgroups(2, 2)]).degreesOfFreedom).toBe(14)
  })

  // By R: the moments of neighbouring moving ranges by integration, which a hundred thousand simulated series of 25 bear out to 1 %.
  it.each([
    [2, 0.875969196942],
    [3, 1.43139102683],
    [25, 14.7095986177],
    [1000, 604.582477754],
  ])('allows for moving ranges of %i values that share one with their neighbours', (n, freedom) => {
    expect(movingRangeSigma(counted(n)).degreesOfFreedom / freedom).toBeCloseTo(1, 5)
  })

  // Of N values 2(N − 1)²/(3N − 4).
  it.each([
    [2, 1],
    [10, 162 / 26],
    [100, (2 * 99 ** 2) / 296],
  ])('follows von Neumann for the squares of %i values', (n, freedom) => {
    expect(mssdSigma(counted(n)).degreesOfFreedom / freedom).toBeCloseTo(1, 12)
  })

  it('counts 0.31 for each moving range where their median is taken', () => {
    expect(medianMovingRangeSigma(counted(101)).degreesOfFreedom).toBeCloseTo(31, 12)
  })

  it('is 0 for values that are all equal, not NaN', () => {
    expect(
      pooledSigma([
        [4, 4],
        [4, 4, 4],
      ]),
    ).toEqual({ sigma: 0, degreesOfFreedom: 3 })
    expect(mssdSigma([4, 4, 4]).sigma).toBe(0)
  })
})

describe('why there is no sigma', () => {
  const reason = (answer: object | string | null): unknown =>
    typeof answer === 'object' && answer !== null && 'reason' in answer ? answer.reason : answer

  it('counts what there is', () => {
    const sentence = (there: string) => `Two subgroups are needed to estimate sigma; there ${there}.`
    expect(reason(sigmaByMethod('range', []))).toBe(sentence('are none'))
    expect(reason(sigmaByMethod('range', [[1, 2]]))).toBe(sentence('is one'))
    expect(reason(sigmaByMethod('range', [[1], [2]]))).toMatch(/^No subgroup has two values/u)
    for (const estimate of [fractionEstimate, rateEstimate]) {
      expect(reason(estimate([]))).toBe('Two samples are needed for limits; there are none.')
      expect(reason(estimate([[1, 9]]))).toBe('Two samples are needed for limits; there is one.')
    }
  })

  it('says which values have none', () => {
    expect(
      reason(
        sigmaByMethod('range', [
          [1, 1],
          [2, 2],
        ]),
      ),
    ).toMatch(/^The values do not vary/u)
    expect(reason(sigmaByMethod('median_moving_range', [[1], [1], [1], [5]]))).toMatch(
      /^At least half of the moving/u,
    )
    expect(reason(sigmaByMethod('unheard_of' as 'range', [[1], [2]]))).toBe(
      'There is no sigma method unheard_of.',
    )
  })

  it('takes counts for what they are', () => {
    expect(
      fractionEstimate([
        [3, 10],
        [1, 10],
      ]),
    ).toEqual({ centerLine: 0.2, sigma: 0.4 })
    expect(
      reason(
        fractionEstimate([
          [0, 10],
          [0, 10],
        ]),
      ),
    ).toMatch(/^No nonconforming unit/u)
    expect(
      reason(
        fractionEstimate([
          [10, 10],
          [10, 10],
        ]),
      ),
    ).toMatch(/^Every unit was nonconforming/u)
    expect(
      reason(
        fractionEstimate([
          [12, 10],
          [10, 10],
        ]),
      ),
    ).toMatch(/^More units were nonconforming than were inspected/u)
    expect(
      reason(
        rateEstimate([
          [0, 1],
          [0, 1],
        ]),
      ),
    ).toMatch(/^No nonconformity/u)
    expect(
      rateEstimate([
        [8, 2],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual({ centerLine: 3, sigma: Math.sqrt(3) })
  })

  it('offers the methods of the chart', () => {
    expect(chosenMethod(plan('c'))).toBeNull()
    expect(chosenMethod(plan('i_mr', { sigmaMethod: 'mssd' }))).toBe('mssd')
    expect(reason(chosenMethod(plan('i_mr', { sigmaMethod: 'range' })))).toMatch(
      /cannot estimate sigma by range\. Choose moving_range, /u,
    )
    expect(reason(chosenMethod(plan('c', { sigmaMethod: 'range' })))).toMatch(
      / by range\. Choose the chart’s own\.$/u,
    )
    expect(
      reason(
        withinSigma(plan('c'), [
          [1, 1],
          [2, 1],
        ]),
      ),
    ).toMatch(/^This chart counts;/u)
    expect(reason(withinSigma(plan('i_mr', { sigmaMethod: 'range' }), [[1], [2]]))).toMatch(
      /Choose moving_range/u,
    )
    expect(withinSigma(plan('i_mr'), [[1], [3], [1]])).toHaveProperty(
      'sigma',
      expect.closeTo(Math.sqrt(Math.PI), 12),
    )
  })
})

describe('a centre and a sigma that somebody gave', () => {
  const given = (
    chartType: ChartType,
    centerLine: number,
    sigma: number | null = null,
    within: number | null = null,
  ) => givenEstimate(plan(chartType), { centerLine, sigma, withinSigma: within })

  it.each([
    ['p', 0.2, 0.4],
    ['np', 0.2, 0.4],
    ['laney_p', 0.2, 0.4],
    ['c', 9, 3],
    ['u', 9, 3],
    ['laney_u', 9, 3],
    ['g', 8, Math.sqrt(72)],
  ] as const)('follows from the centre on a %s chart, unless it is given', (chartType, centerLine, sigma) => {
    expect(given(chartType, centerLine)).toEqual({ centerLine, sigma })
    expect(given(chartType, centerLine, 0.7)).toEqual({ centerLine, sigma: 0.7 })
  })

  it.each([
    ['p', [0, 1, -0.1, 1.1], 'a fraction between 0 and 1'],
    ['np', [0, 1, -0.1, 1.1], 'a fraction between 0 and 1'],
    ['laney_p', [0, 1, -0.1, 1.1], 'a fraction between 0 and 1'],
    ['c', [0, -1], 'above 0'],
    ['u', [0, -1], 'above 0'],
    ['laney_u', [0, -1], 'above 0'],
    ['g', [0, -1], 'above 0'],
  ] as const)('cannot be on a %s chart where the centre is %o', (chartType, centers, bounds) => {
    for (const center of centers) {
      expect(given(chartType, center, 1)).toMatchObject({ field: 'center_line' })
      expect(given(chartType, center)).toHaveProperty(
        'reason',
        expect.stringMatching(`^must be ${bounds} on a .+ chart$`),
      )
    }
  })

  it('is needed on charts of measurements', () => {
    expect(given('xbar_r', 10)).toEqual({ field: 'sigma', reason: 'is needed' })
    expect(given('xbar_r', 10, 2)).toEqual({ centerLine: 10, sigma: 2 })
    expect(given('xbar_r', 10, 2, 1)).toMatchObject({ field: 'within_sigma' })
    expect(given('xbar_r', 10, 2, 1)).toHaveProperty(
      'reason',
      expect.stringMatching(/^a .+ chart has no panel for it$/u),
    )
    expect(given('i_mr_rs', 10, 2)).toEqual({
      field: 'within_sigma',
      reason: 'is needed on a between/within chart',
    })
    expect(given('i_mr_rs', 10, 2, 1)).toEqual({ centerLine: 10, sigma: 2, withinSigma: 1 })
  })

  it('is refused where other fields decide', () => {
    expect(given('precontrol', 10, 2)).toMatchObject({ field: 'center_line' })
    expect(given('precontrol', 10, 2)).toHaveProperty(
      'reason',
      expect.stringMatching(/takes its lines from LSL and USL; change those$/u),
    )
    expect(given('short_run_z', 0, 1)).toMatchObject({ field: 'sigma' })
    expect(given('short_run_z', 0, 1)).toHaveProperty(
      'reason',
      expect.stringMatching(/set it with the parts$/u),
    )
  })

  it('is frozen for every part of a short run of deviations', () => {
    const parts = [
      { partNumber: 'A', target: 9 },
      { partNumber: 'B', target: 30 },
    ]
    const process = { centerLine: 0, sigma: 2, withinSigma: null }
    expect(givenEstimate(plan('short_run_deviation', { params: { parts } }), process)).toEqual({
      centerLine: 0,
      sigma: 2,
      parts: { A: { target: 9, sigma: 2 }, B: { target: 30, sigma: 2 } },
    })
    expect(givenEstimate(plan('short_run_deviation'), process)).toEqual({
      centerLine: 0,
      sigma: 2,
      parts: {},
    })
  })
})

describe('short runs', () => {
  const parts = [
    { partNumber: 'A', target: 10 },
    { partNumber: 'B', target: 30, sigma: 4 },
  ]
  const baseline = (chartType: ChartType, values: readonly number[][], of: readonly string[]) => ({
    plan: plan(chartType, { params: { parts } }),
    method: 'moving_range' as const,
    subgroups: values,
    parts: of,
  })

  it('keeps each part’s own deviations in the order of measuring', () => {
    const sorted = partDeviations(baseline('short_run_z', [[11], [31], [8]], ['A', 'B', 'A']))
    expect(sorted).toEqual([
      { part: 'A', target: 10, subgroups: [[1], [-2]] },
      { part: 'B', target: 30, subgroups: [[1]] },
    ])
  })

  // The steps from part to part would widen a sigma taken along the whole series.
  it('takes sigma within parts, weighed by their degrees of freedom', () => {
    const values = [[10], [12], [30], [31], [30]]
    const of = ['A', 'A', 'B', 'B', 'B']
    const a = movingRangeSigma([0, 2])
    const b = movingRangeSigma([0, 1, 0])
    const freedom = a.degreesOfFreedom + b.degreesOfFreedom
    const sigma = (a.sigma * a.degreesOfFreedom + b.sigma * b.degreesOfFreedom) / freedom
    const estimate = deviationEstimate(baseline('short_run_deviation', values, of))
    expect(estimate).toMatchObject({ centerLine: 0, parts: { A: { target: 10 }, B: { target: 30 } } })
    expect('sigma' in estimate && estimate.sigma).toBeCloseTo(sigma, 12)
  })

  it('takes a part’s given sigma on a Z chart, and says which part has none', () => {
    const z = standardizedEstimate(baseline('short_run_z', [[10], [12], [30]], ['A', 'A', 'B']))
    expect(z).toMatchObject({ centerLine: 0, sigma: 1, parts: { B: { target: 30, sigma: 4 } } })
    const alone = standardizedEstimate(baseline('short_run_z', [[10], [30]], ['A', 'B']))
    expect(alone).toEqual({
      reason:
        'Part number A: Two subgroups are needed to estimate sigma; there is one. Or give this part a sigma.',
    })
  })

  it('says that nothing was measured yet', () => {
    const nothing = { reason: 'Two subgroups are needed to estimate sigma; there are none.' }
    expect(standardizedEstimate(baseline('short_run_z', [], []))).toEqual(nothing)
    expect(deviationEstimate(baseline('short_run_deviation', [], []))).toEqual(nothing)
  })
})
