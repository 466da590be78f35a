import { test } from 'vitest'
import type { ChartParams } from '../../../src/spc/chartParams.ts'
import type { ChartPlan, SigmaMethod } from '../../../src/spc/chartPlan.ts'
import { chartDefinition } from '../../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../../src/spc/chartType.ts'
import { createEvaluator } from '../../../src/spc/createEvaluator.ts'
import { explainChange } from '../../../src/spc/explain/explainChange.ts'
import { explainEstimate, statedEstimate } from '../../../src/spc/explain/explainEstimate.ts'
import { explainLimits } from '../../../src/spc/explain/explainLimits.ts'
import { explainPoint } from '../../../src/spc/explain/explainPoint.ts'
import { levelOf } from '../../../src/spc/levelOf.ts'
import { rulePreset } from '../../../src/spc/rules/rulePreset.ts'
import { usualSize } from '../series.ts'
import { holdWords } from '../words/heldWords.ts'

const params: Partial<Record<ChartType, ChartParams>> = {
  cusum: { fir: true },
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

const planOf = (chartType: ChartType, changes: Partial<ChartPlan> = {}): ChartPlan => ({
  chartType,
  subgroupSize: usualSize(chartType),
  rules: rulePreset('default'),
  specification: { lsl: 8, usl: 12.5, target: null },
  ...(params[chartType] === undefined ? {} : { params: params[chartType] }),
  ...changes,
})

const baselineOf = ({ chartType, subgroupSize }: ChartPlan, uneven: boolean): number[][] =>
  Array.from({ length: 12 }, (_, i) => {
    const { kind } = chartDefinition(chartType)
    if (kind === 'count') return [3 + ((i * 7) % 5)]
    if (kind === 'counted') return [1 + ((i * 7) % 5), 20 + (uneven ? i : 0)]
    const size = uneven && subgroupSize > 2 ? subgroupSize - (i % 2) : subgroupSize
    return Array.from({ length: size }, (_each, j) => 10 + Math.sin(i * 3.1 + j * 1.7))
  })

const parts = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 'A' : 'B'))

const explained = (plan: ChartPlan, uneven: boolean, excluded: readonly string[] = []) => {
  const subgroups = baselineOf(plan, uneven)
  const found = explainEstimate(plan, subgroups, parts, excluded)
  if ('reason' in found) throw new Error(found.reason)
  const { estimate, figures } = found
  const evaluator = createEvaluator(plan, estimate)
  const points = subgroups.slice(0, 2).map((values, i) => {
    const { memory } = evaluator.carried()
    const before = subgroups[i - 1]
    const previous = before === undefined ? null : levelOf(plan, estimate, before, parts[i - 1] ?? null)
    const part = parts[i] ?? null
    const point = evaluator.step(values, part)
    const subgroup = {
      plan,
      estimate,
      values,
      part,
      point,
      previous,
      excluded: i === 1 && excluded.length > 0,
    }
    return {
      point: explainPoint({ ...subgroup, memory: i === 0 ? null : memory }, point.zone),
      limits: explainLimits(plan, estimate, point.n, point.equivalentSize, excluded),
    }
  })
  return { figures, points }
}

// Would catch a number under another name, a step that got lost, and a formula of another chart.
test.each(chartTypes)('what a chart says of its estimate, limits and points: %s', (chartType) => {
  const plan = planOf(chartType)
  const estimate = { centerLine: 10, sigma: 2, withinSigma: 1 }
  holdWords(`explained-${chartType}`, {
    even: explained(plan, false, ['Subgroup 3: dropped']),
    uneven: explained(plan, true),
    given: statedEstimate(chartType, estimate, 'as given', 'Ann'),
    frozen: statedEstimate(chartType, estimate, 'as frozen', 'subgroups 1 to 12'),
    few: explainEstimate(plan, baselineOf(plan, false).slice(0, 1), parts, []),
  })
})

const methods: readonly (readonly [ChartType, SigmaMethod])[] = [
  ['xbar_r', 'deviation'],
  ['xbar_r', 'pooled'],
  ['xbar_s', 'range'],
  ['i_mr', 'median_moving_range'],
  ['i_mr', 'mssd'],
]

test('what a chart says of a sigma by another method, of changes, and of counts with a sigma beside them', () => {
  const given = { centerLine: 0.3, sigma: 0.05 }
  const [now, then] = [1, 2].map(
    (sigma) => explainLimits(planOf('i_mr'), { centerLine: 10, sigma }, 1).location.ucl,
  )
  if (now === undefined || then === undefined) throw new Error('no limits')
  const none = { ...now, value: null, reason: 'There are no limits yet.' }
  holdWords('explained-methods', {
    sigmas: methods.map(([chartType, sigmaMethod]) =>
      [false, true].map((uneven) => explained(planOf(chartType, { sigmaMethod }), uneven).figures),
    ),
    counts: (['p', 'np', 'c', 'u', 'g', 'laney_p', 'laney_u'] as const).map((chartType) =>
      explainLimits(planOf(chartType), given, 20),
    ),
    changes: [
      explainChange(now, then),
      explainChange(none, then),
      explainChange(now, none),
      explainChange(none, none),
    ],
    lower: explainLimits(planOf('xbar_r'), { centerLine: 10, sigma: 1 }, 9),
    withinDeviation: explainLimits(
      planOf('i_mr_rs', { params: { within: 'deviation' } }),
      { centerLine: 10, sigma: 1, withinSigma: 0.5 },
      4,
    ),
  })
})

// Would catch a long subgroup that is written out value by value, a sign that is lost, and a spread that is told of none.
test('what a chart says of points that are long, negative, alone, excluded or without limits', () => {
  const pointOf = (
    chart: ChartPlan,
    values: readonly number[],
    changes: { excluded?: boolean; trial?: boolean } = {},
  ) => {
    const estimate = { centerLine: -10, sigma: 1, withinSigma: 0.5 }
    const point = createEvaluator(chart, estimate).step(values, 'A')
    const { excluded = false, trial = false } = changes
    const subgroup = { plan: chart, values, part: 'A', point, previous: null, memory: null, excluded }
    return explainPoint({ ...subgroup, estimate: trial ? null : estimate }, trial ? 'trial' : point.zone)
  }
  const long = Array.from({ length: 40 }, (_, i) => -10 + (i % 7) / 10)
  const within = planOf('i_mr_rs', { params: { within: 'deviation' } })
  holdWords('explained-points', {
    long: pointOf(planOf('xbar_s', { subgroupSize: 40 }), long),
    longMedian: pointOf(planOf('median', { subgroupSize: 40 }), long),
    deviation: pointOf(within, [-10, -9.5, -10.25, -9.75]),
    one: pointOf(planOf('xbar_r'), [-10.5]),
    individual: pointOf(planOf('i_mr'), [-10.5]),
    excluded: pointOf(planOf('i_mr'), [-10.5], { excluded: true }),
    trial: pointOf(planOf('xbar_r'), [-9, -10, -11, -9.5], { trial: true }),
    trialSum: pointOf(planOf('cusum'), [-9, -10, -11, -9.5], { trial: true }),
    trialEwma: pointOf(planOf('ewma'), [-9, -10, -11, -9.5], { trial: true }),
    single: explainLimits(planOf('ewma', { subgroupSize: 1 }), { centerLine: -10, sigma: 1 }, 1),
    settled: explainLimits(planOf('ewma'), { centerLine: -10, sigma: 1 }, 4),
  })
})
