import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartPlan, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { chartDefinition } from '../../src/spc/charts/chartRegistry.ts'
import type { ChartType } from '../../src/spc/chartType.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { evaluateChart } from '../../src/spc/evaluateChart.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { plainCharts } from './series.ts'

// Quarters survive a shift and a doubling without rounding, so that verdicts can be compared exactly.
const quarter = fc.integer({ min: -40, max: 40 }).map((x) => x / 4)
const offset = fc.integer({ min: -1000, max: 1000 })
const factor = fc.constantFrom(0.25, 0.5, 2, 8, 1024)

const planOf = (chartType: ChartType, subgroupSize: number): ChartPlan => ({
  chartType,
  subgroupSize,
  rules: { ...rulePreset('nelson'), dispersion: rulePreset('nelson').location },
  params: {},
})

const anyHistory = fc.constantFrom(...plainCharts).chain((chartType) => {
  const size = chartDefinition(chartType).maximumSize === 1 ? 1 : 3
  return fc.record({
    plan: fc.constant(planOf(chartType, size)),
    subgroups: fc.array(fc.array(quarter, { minLength: size, maxLength: size }), {
      minLength: 5,
      maxLength: 40,
    }),
  })
})

const estimateOf = (plan: ChartPlan, subgroups: readonly (readonly number[])[]): ProcessEstimate | null => {
  const estimate = estimateProcess(plan, subgroups)
  return 'reason' in estimate ? null : estimate
}

const verdictsOf = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  estimate: ProcessEstimate,
): string[] =>
  evaluateChart(
    subgroups.map((values) => ({ values, revision: 1 })),
    plan,
    new Map([[1, estimate]]),
  ).map(({ signals }) => signals.map(({ panel, ruleId, members }) => `${panel} ${ruleId} ${members}`).join())

const map = (subgroups: readonly (readonly number[])[], change: (value: number) => number): number[][] =>
  subgroups.map((values) => values.map(change))

const close = (actual: number | undefined, wanted: number | undefined, scale: number): void => {
  expect(Math.abs((actual ?? 0) - (wanted ?? 0))).toBeLessThanOrEqual(1e-10 * scale)
}

describe('limits and verdicts of a chart of measurements', () => {
  // A gauge that is zeroed elsewhere must not change what the process is said to do.
  it('move with a shift of all values, and the spread does not', () => {
    fc.assert(
      fc.property(anyHistory, offset, ({ plan, subgroups }, by) => {
        const here = estimateOf(plan, subgroups)
        const there = estimateOf(
          plan,
          map(subgroups, (value) => value + by),
        )
        expect(there === null).toBe(here === null)
        if (here === null || there === null) return
        const scale = 1000 + Math.abs(by)
        close(there.centerLine, here.centerLine + by, scale)
        close(there.sigma, here.sigma, scale)
        close(there.withinSigma, here.withinSigma, scale)
        const exact = { ...here, centerLine: Math.round(here.centerLine * 4) / 4 }
        expect(
          verdictsOf(
            plan,
            map(subgroups, (value) => value + by),
            { ...exact, centerLine: exact.centerLine + by },
          ),
        ).toEqual(verdictsOf(plan, subgroups, exact))
      }),
    )
  })

  // Millimetres or micrometres: the same chart.
  it('scale with the unit', () => {
    fc.assert(
      fc.property(anyHistory, factor, ({ plan, subgroups }, by) => {
        const here = estimateOf(plan, subgroups)
        const scaled = map(subgroups, (value) => value * by)
        const there = estimateOf(plan, scaled)
        expect(there === null).toBe(here === null)
        if (here === null || there === null) return
        close(there.centerLine, here.centerLine * by, 100 * by)
        close(there.sigma, here.sigma * by, 100 * by)
        const n = plan.subgroupSize
        close(limitsAt(plan, there, n).ucl, limitsAt(plan, here, n).ucl * by, 100 * by)
        close(
          limitsAt(plan, there, n).dispersion?.ucl,
          (limitsAt(plan, here, n).dispersion?.ucl ?? 0) * by,
          100 * by,
        )
        const exact: ProcessEstimate = {
          centerLine: here.centerLine * by,
          sigma: here.sigma * by,
          ...(here.withinSigma === undefined ? {} : { withinSigma: here.withinSigma * by }),
        }
        expect(verdictsOf(plan, scaled, exact)).toEqual(verdictsOf(plan, subgroups, here))
      }),
    )
  })

  // Only neighbours count on a chart of individuals, so a baseline read backwards gives the same limits.
  it('are the same from a baseline in reverse order', () => {
    fc.assert(
      fc.property(anyHistory, ({ plan, subgroups }) => {
        const forwards = estimateOf(plan, subgroups)
        const backwards = estimateOf(plan, subgroups.toReversed())
        expect(backwards === null).toBe(forwards === null)
        if (forwards === null || backwards === null) return
        close(backwards.centerLine, forwards.centerLine, 100)
        close(backwards.sigma, forwards.sigma, 100)
        close(backwards.withinSigma, forwards.withinSigma, 100)
      }),
    )
  })

  // A later revision must not reach back over the points that were judged before it.
  it('of a revision stay whatever comes under the next', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(40), quarter, ({ plan, subgroups }, at, moved) => {
        const first = { centerLine: 0, sigma: 2, withinSigma: 2 }
        const history = subgroups.map((values, i) => ({ values, revision: i < at ? 1 : 2 }))
        const judged = (second: ProcessEstimate) =>
          evaluateChart(
            history,
            plan,
            new Map([
              [1, first],
              [2, second],
            ]),
          ).slice(0, at)
        expect(judged({ centerLine: moved, sigma: 0.5, withinSigma: 0.5 })).toEqual(judged(first))
      }),
    )
  })
})
