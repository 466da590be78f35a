import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartPlan } from '../../src/spc/chartPlan.ts'
import { chartDefinition, trialPlan } from '../../src/spc/charts/chartRegistry.ts'
import { chartTypes } from '../../src/spc/chartType.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { evaluateChart } from '../../src/spc/evaluateChart.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { usualSize } from './series.ts'

const parts = [{ partNumber: 'A', target: 1, sigma: 1 }]

const plans: readonly ChartPlan[] = chartTypes.map((chartType) => ({
  chartType,
  subgroupSize: usualSize(chartType),
  rules: rulePreset('nelson'),
  params: { parts },
  specification: { lsl: -1, usl: 3, target: null },
}))

const extreme = fc.oneof(
  fc.constantFrom(0, 1e308, -1e308, 1e-308, -1e-308, 5e-324, Number.MAX_VALUE, 1e15 + 0.1, 10_000_000.1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 5 }),
)

const subgroupOf = ({ chartType, subgroupSize }: ChartPlan): fc.Arbitrary<number[]> => {
  const { kind } = chartDefinition(chartType)
  if (kind === 'measurements') return fc.array(extreme, { minLength: 1, maxLength: subgroupSize })
  const count = extreme.map(Math.abs)
  if (kind === 'count') return count.map((value) => [value])
  return fc.tuple(count, fc.double({ min: 1e-3, max: 1e9, noNaN: true })).map(([a, b]) => [a, b])
}

const everyNumber = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everyNumber)
  return []
}

const judgeAll = (plan: ChartPlan, subgroups: readonly number[][]): unknown[] => {
  const labels = subgroups.map(() => 'A')
  const estimate = estimateProcess(plan, subgroups, labels)
  const history = (revision: number | null) => subgroups.map((values) => ({ values, part: 'A', revision }))
  const trial = evaluateChart(history(null), plan, new Map())
  if ('reason' in estimate) {
    expect(estimate.reason).toMatch(/^\p{Lu}.*\.$/u)
    return [trial]
  }
  const points = evaluateChart(history(1), plan, new Map([[1, estimate]]))
  const limits = points.map(({ n, equivalentSize }) => limitsAt(plan, estimate, n, equivalentSize))
  return [estimate, trial, points, limits]
}

describe('whatever numbers come', () => {
  // One NaN or infinity becomes null in JSON and an empty chart on the screen.
  it.each(plans)('a $chartType chart answers with finite numbers or a reason in words', (plan) => {
    fc.assert(
      fc.property(fc.array(subgroupOf(plan), { minLength: 1, maxLength: 12 }), (subgroups) => {
        for (const number of everyNumber(judgeAll(plan, subgroups))) {
          expect(number).toSatisfy(Number.isFinite)
        }
      }),
      { numRuns: 150 },
    )
  })
})

const reasonFor = (plan: ChartPlan, subgroups: readonly number[][]): string => {
  const estimate = estimateProcess(
    plan,
    subgroups,
    subgroups.map(() => 'A'),
  )
  return 'reason' in estimate ? estimate.reason : ''
}

const planFor = (chartType: ChartPlan['chartType']): ChartPlan =>
  plans.find((plan) => plan.chartType === chartType) ?? (plans[0] as ChartPlan)

describe('a baseline that gives no limits says why', () => {
  it.each(['xbar_r', 'xbar_s', 'median', 'i_mr_rs'] as const)('%s without variation', (chartType) => {
    const same = [
      [5, 5, 5, 5],
      [5, 5, 5, 5],
      [5, 5, 5, 5],
    ]
    expect(reasonFor(planFor(chartType), same)).toMatch(/do not vary/)
  })

  it.each([
    ['p', [0, 50], /No nonconforming unit/],
    ['np', [50, 50], /Every unit was nonconforming/],
    ['u', [0, 9.5], /No nonconformity/],
    ['c', [0], /No nonconformity/],
    ['laney_p', [5, 50], /do not vary/],
    ['laney_u', [5, 50], /do not vary/],
  ] as const)('%s with samples that are all alike', (chartType, subgroup, wanted) => {
    expect(reasonFor(planFor(chartType), [[...subgroup], [...subgroup], [...subgroup]])).toMatch(wanted)
  })

  it.each(chartTypes)('%s with one subgroup alone', (chartType) => {
    const plan = planFor(chartType)
    const { kind, baseline } = chartDefinition(chartType)
    const one = kind === 'measurements' ? [[1, 2]] : kind === 'counted' ? [[1, 50]] : [[3]]
    if (baseline === 'specification' || chartType === 'short_run_z') {
      expect(reasonFor(plan, one)).toBe('')
    } else expect(reasonFor(plan, one)).toMatch(/Two (subgroups|samples) are needed|there is one/)
  })

  it('pre-control with limits the wrong way round, or with one of them', () => {
    const plan = planFor('precontrol')
    const wrong = { ...plan, specification: { lsl: 3, usl: 1, target: null } }
    expect(reasonFor(wrong, [])).toBe('LSL must lie below USL.')
    expect(reasonFor({ ...plan, specification: { lsl: null, usl: 1, target: null } }, [])).toMatch(/both/)
  })

  it('keeps the last digits of values that share thirty digits of offset', () => {
    const offset = 10_000_000
    const values = [0.2, 0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1, 0.3].map((tenth) => [offset + tenth])
    const plan = { ...planFor('i_mr'), subgroupSize: 1 }
    const estimate = estimateProcess(plan, values)
    expect('reason' in estimate ? 0 : estimate.sigma).toBeCloseTo(0.1875 / 1.1283791670955126, 8)
  })

  it('shows every chart on trial by one that needs no limits', () => {
    for (const plan of plans) {
      expect(chartDefinition(trialPlan(plan).chartType).accumulation).toBeNull()
    }
  })
})
