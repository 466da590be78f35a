import fc from 'fast-check'
import type { ChartParams } from '../../src/spc/chartParams.ts'
import type { ChartPlan, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { chartDefinition } from '../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../src/spc/chartType.ts'
import type { ChartSubgroup } from '../../src/spc/evaluateChart.ts'
import { nelsonRuleIds, type RuleSetting } from '../../src/spc/rule.ts'

const setting: fc.Arbitrary<RuleSetting> = fc
  .record({
    ruleId: fc.constantFrom(...nelsonRuleIds),
    count: fc.integer({ min: 1, max: 5 }),
    extra: fc.integer({ min: 0, max: 3 }),
    sigma: fc.constantFrom(0.5, 1, 2, 3),
  })
  .map(({ ruleId, count, extra, sigma }) => ({
    ruleId,
    parameters: { count, window: count + extra, sigma },
  }))

const settings = fc.array(setting, { maxLength: 6 })

const params: Partial<Record<ChartType, ChartParams>> = {
  ewma: { lambda: 0.4, L: 1.5 },
  cusum: { k: 0.25, h: 1.5, fir: true },
  i_mr_rs: { within: 'deviation' },
  short_run_deviation: {
    parts: [
      { partNumber: 'A', target: 10 },
      { partNumber: 'B', target: 10.5 },
    ],
  },
  short_run_z: {
    parts: [
      { partNumber: 'A', target: 10, sigma: 1 },
      { partNumber: 'B', target: 10.5, sigma: 2 },
    ],
  },
}

/** Subgroup size by which a type is tried where it takes several. */
export const usualSize = (chartType: ChartType): number =>
  Math.min(
    chartDefinition(chartType).maximumSize,
    chartDefinition(chartType).kind === 'measurements' ? 4 : 20,
  )

/** Any of these charts with any rules on any panel, short enough to fire often. */
export const planFrom = (types: readonly ChartType[]): fc.Arbitrary<ChartPlan> =>
  fc
    .record({
      chartType: fc.constantFrom(...types),
      single: fc.boolean(),
      location: settings,
      dispersion: settings,
      within: settings,
    })
    .map(({ chartType, single, location, dispersion, within }) => ({
      chartType,
      subgroupSize: single && chartDefinition(chartType).minimumSize === 1 ? 1 : usualSize(chartType),
      rules: { location, dispersion, within },
      params: params[chartType] ?? {},
      specification: { lsl: 7, usl: 13, target: 10 },
    }))

export const anyPlan = planFrom(chartTypes)

/** Charts whose points are plain functions of their subgroups: a verdict reaches back no further than a window. */
export const forgettingCharts = chartTypes.filter((type) => chartDefinition(type).accumulation === null)

/** Charts that mean the same after all values and the centre move. */
export const plainCharts = ['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median', 'ewma', 'cusum'] as const

// Half units make ties and points exactly on a line common.
const measurement = fc.integer({ min: -6, max: 6 }).map((x) => 10 + x / 2)
const counted = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 30 }))
const lone = fc.integer({ min: 0, max: 20 }).map((count) => [count])

const valuesOf = ({ chartType, subgroupSize }: ChartPlan): fc.Arbitrary<readonly number[]> => {
  const { kind, maximumSize } = chartDefinition(chartType)
  if (kind === 'counted') return counted
  if (kind === 'count') return lone
  const most = subgroupSize === 1 ? 1 : Math.min(maximumSize, 5)
  return fc.array(measurement, { minLength: 1, maxLength: most })
}

/** Two revisions' estimates, in which subgroups of a chart spread over all zones. */
export const revisionsOf = ({ chartType }: ChartPlan): ReadonlyMap<number, ProcessEstimate> => {
  if (chartType === 'short_run_z') {
    const parts = { A: { target: 10, sigma: 1.5 } }
    return new Map([
      [1, { centerLine: 0, sigma: 1 }],
      [2, { centerLine: 0, sigma: 1, parts }],
    ])
  }
  if (chartType === 'short_run_deviation') {
    return new Map([
      [1, { centerLine: 0, sigma: 1 }],
      [2, { centerLine: 0.5, sigma: 1.5 }],
    ])
  }
  if (chartDefinition(chartType).kind === 'counted') {
    return new Map([
      [1, { centerLine: 0.25, sigma: 0.45 }],
      [2, { centerLine: 0.3, sigma: 0.6 }],
    ])
  }
  return new Map([
    [1, { centerLine: 10, sigma: 1, withinSigma: 0.75 }],
    [2, { centerLine: 10.5, sigma: 1.5, withinSigma: 1 }],
  ])
}

const part = fc.constantFrom('A', 'A', 'A', 'B')

/** A history with sizes and parts that vary, some exclusions, and stretches before limits, under one revision and under the next. */
export const historyOf = (plan: ChartPlan, maxLength = 40): fc.Arbitrary<ChartSubgroup[]> =>
  fc
    .record({
      points: fc.array(
        fc.record({
          values: valuesOf(plan),
          excluded: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
          part,
        }),
        { maxLength },
      ),
      first: fc.integer({ min: 0, max: 8 }),
      second: fc.integer({ min: 0, max: maxLength }),
    })
    .map(({ points, first, second }) =>
      points.map((point, i) => ({ ...point, revision: i < first ? null : i < first + second ? 1 : 2 })),
    )
