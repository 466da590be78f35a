import { describe, expect, it } from 'vitest'
import type { ChartPlan, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { d2 } from '../../src/spc/constants/d2.ts'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { evaluateChart } from '../../src/spc/evaluateChart.ts'
import { defaultParameters } from '../../src/spc/rules/ruleRegistry.ts'

const settings = ([3, 4] as const).map((ruleId) => ({ ruleId, parameters: defaultParameters(ruleId) }))

const plan = (chartType: 'np' | 'p' | 'xbar_r', subgroupSize: number): ChartPlan => ({
  chartType,
  subgroupSize,
  rules: { location: settings, dispersion: settings, within: [] },
})

/** Rules that fire at the last of the subgroups, by both forms of the engine. */
const firedAtLast = (
  chart: ChartPlan,
  estimate: ProcessEstimate,
  subgroups: readonly number[][],
): number[] => {
  const evaluator = createEvaluator(chart, estimate)
  const live = subgroups.map((values) => evaluator.step(values)).at(-1)
  const history = subgroups.map((values) => ({ values, revision: 1 }))
  expect(evaluateChart(history, chart, new Map([[1, estimate]])).at(-1)).toEqual(live)
  return (live?.signals ?? []).map(({ ruleId }) => ruleId)
}

const tenth: ProcessEstimate = { centerLine: 0.1, sigma: 0.3 }
const sizes = [50, 60, 70, 80, 90, 100]

describe('a trend where the centre line moves with the size of the sample', () => {
  // Would catch counts that rise because more was inspected, and ranges because more was measured, taken for a process that drifts.
  it('is none that the sizes alone make', () => {
    expect(
      firedAtLast(
        plan('np', 100),
        tenth,
        sizes.map((n) => [n / 10, n]),
      ),
    ).toEqual([])
    const ranges = [2, 3, 4, 5, 6, 7].map((n) => {
      const half = d2(n) / 2
      return [-half, half, ...Array.from({ length: n - 2 }, () => 0)]
    })
    expect(firedAtLast(plan('xbar_r', 7), { centerLine: 0, sigma: 1 }, ranges)).toEqual([])
  })

  // Would catch a rule that no longer sees a process that does drift, or one that is told of counts that do not rise.
  it('is one where the counts rise and so does their distance from the centre', () => {
    const drifting = sizes.map((n, i) => [n / 10 + i, n])
    expect(firedAtLast(plan('np', 100), tenth, drifting)).toEqual([3])
    const shrinking = sizes.toReversed().map((n, i) => [n / 10 + i / 2, n])
    expect(firedAtLast(plan('np', 100), tenth, shrinking)).toEqual([])
  })

  it('alternates by the process, not by large and small samples in turn', () => {
    const inTurn = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? [5, 50] : [10, 100]))
    expect(firedAtLast(plan('np', 100), tenth, inTurn)).toEqual([])
  })

  // Would catch the same caution where the centre stands still: there a rise is a rise, whatever its distance in sigmas.
  it('is one of the plotted fractions on a p chart, whatever their sizes', () => {
    const rising = sizes.toReversed().map((n, i) => [(n / 10) * (1.5 + i / 20), n])
    expect(firedAtLast(plan('p', 100), tenth, rising)).toEqual([3])
  })
})
