import fc from 'fast-check'
import type { ChartPlan, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import type { ChartSubgroup } from '../../src/spc/evaluateChart.ts'
import { type RuleSetting, ruleIds } from '../../src/spc/rule.ts'

const setting: fc.Arbitrary<RuleSetting> = fc
  .record({
    ruleId: fc.constantFrom(...ruleIds),
    count: fc.integer({ min: 1, max: 5 }),
    extra: fc.integer({ min: 0, max: 3 }),
    sigma: fc.constantFrom(0.5, 1, 2, 3),
  })
  .map(({ ruleId, count, extra, sigma }) => ({
    ruleId,
    parameters: { count, window: count + extra, sigma },
  }))

const settings = fc.array(setting, { maxLength: 6 })

/** Any chart with any rules on either panel, short enough to fire often. */
export const anyPlan: fc.Arbitrary<ChartPlan> = fc
  .record({
    chartType: fc.constantFrom('xbar_r' as const, 'xbar_s' as const, 'i_mr' as const),
    location: settings,
    dispersion: settings,
  })
  .map(({ chartType, location, dispersion }) => ({
    chartType,
    subgroupSize: chartType === 'i_mr' ? 1 : 4,
    rules: { location, dispersion },
  }))

// Half units make ties and points exactly on a line common.
const measurement = fc.integer({ min: -6, max: 6 }).map((x) => 10 + x / 2)

/** Two revisions' estimates, in which the measurements spread over all zones. */
export const revisions: ReadonlyMap<number, ProcessEstimate> = new Map([
  [1, { centerLine: 10, sigma: 1 }],
  [2, { centerLine: 10.5, sigma: 1.5 }],
])

/** A history with sizes that vary, some exclusions, and stretches before limits, under one revision and under the next. */
export const historyOf = (plan: ChartPlan, maxLength = 40): fc.Arbitrary<ChartSubgroup[]> =>
  fc
    .record({
      points: fc.array(
        fc.record({
          values: fc.array(measurement, {
            minLength: 1,
            maxLength: plan.chartType === 'i_mr' ? 1 : 5,
          }),
          excluded: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
        }),
        { maxLength },
      ),
      first: fc.integer({ min: 0, max: 8 }),
      second: fc.integer({ min: 0, max: maxLength }),
    })
    .map(({ points, first, second }) =>
      points.map((point, i) => ({ ...point, revision: i < first ? null : i < first + second ? 1 : 2 })),
    )
