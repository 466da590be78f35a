import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartPlan, PointEvaluation, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { chartDefinition } from '../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../src/spc/chartType.ts'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { createSeriesEvaluator } from '../../src/spc/createSeriesEvaluator.ts'
import { type ChartSubgroup, evaluateChart } from '../../src/spc/evaluateChart.ts'
import { windowSize } from '../../src/spc/windowSize.ts'
import { planOf } from './plans.ts'
import { anyPlan, forgettingCharts, historyOf, plainCharts, planFrom, revisionsOf } from './series.ts'

const estimate: ProcessEstimate = { centerLine: 10, sigma: 1 }

const fold = (history: readonly ChartSubgroup[], plan: ChartPlan): PointEvaluation[] => {
  const estimates = revisionsOf(plan)
  const judge = createSeriesEvaluator(plan)
  return history.map(({ values, part, excluded = false, revision }) =>
    judge({ values, part, excluded, estimate: revision === null ? null : (estimates.get(revision) ?? null) }),
  )
}

const historyWith = (types: readonly ChartType[]) =>
  planFrom(types).chain((plan) => fc.record({ plan: fc.constant(plan), history: historyOf(plan) }))

const planAndHistory = historyWith(chartTypes)
const plain = historyWith(plainCharts)
// The two sums of a CUSUM chart change places in the mirror, and so do its rules.
const unsummed = historyWith(['xbar_r', 'xbar_s', 'i_mr', 'i_mr_rs', 'median'])

describe('the two forms of the engine', () => {
  // Fails when a window, an exclusion, a revision change or a moving range is treated differently live and in a recalculation.
  it('agree on any chart, rules and history', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        expect(fold(history, plan)).toEqual(evaluateChart(history, plan, revisionsOf(plan)))
      }),
      { numRuns: 500 },
    )
  })

  it('agree when a history is long enough to fill the window many times', () => {
    fc.assert(
      fc.property(
        anyPlan.chain((plan) => fc.record({ plan: fc.constant(plan), history: historyOf(plan, 300) })),
        ({ plan, history }) => {
          expect(fold(history, plan)).toEqual(evaluateChart(history, plan, revisionsOf(plan)))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a changed history', () => {
  const indexed = planAndHistory.chain(at)
  const forgetting = historyWith(forgettingCharts).chain(at)
  function at({ plan, history }: { plan: ChartPlan; history: ChartSubgroup[] }) {
    return fc.record({
      plan: fc.constant(plan),
      history: fc.constant(history),
      at: fc.nat({ max: history.length }),
    })
  }

  // Fails when a later point reaches back: a frozen verdict would then change without anybody's doing.
  it('never changes the verdicts before the change', () => {
    fc.assert(
      fc.property(indexed, ({ plan, history, at }) => {
        const whole = evaluateChart(history, plan, revisionsOf(plan))
        expect(evaluateChart(history.slice(0, at), plan, revisionsOf(plan))).toEqual(whole.slice(0, at))
      }),
    )
  })

  // The station re-evaluates only so many points after a late one; any other change would be missed.
  it('changes no verdict further than windowSize judged points behind a late subgroup', () => {
    fc.assert(
      fc.property(forgetting, ({ plan, history, at }) => {
        const twin = history[0]
        if (twin === undefined) return
        const revision = history[at]?.revision ?? history.at(-1)?.revision ?? null
        const late: ChartSubgroup = { ...twin, excluded: false, revision }
        const before = evaluateChart(history, plan, revisionsOf(plan))
        const with_ = [...history.slice(0, at), late, ...history.slice(at)]
        const after = evaluateChart(with_, plan, revisionsOf(plan))
        let judged = 0
        for (let i = at; i < history.length; i += 1) {
          if (judged >= windowSize(plan)) expect(after[i + 1]?.signals).toEqual(before[i]?.signals)
          if (history[i]?.excluded !== true) judged += 1
        }
      }),
    )
  })

  it('judges all others as if an excluded subgroup had never been', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        const kept = history.filter(({ excluded }) => excluded !== true)
        const points = evaluateChart(history, plan, revisionsOf(plan))
        expect(points.filter((_, i) => history[i]?.excluded !== true)).toEqual(
          evaluateChart(kept, plan, revisionsOf(plan)),
        )
        for (const [i, point] of points.entries()) {
          if (history[i]?.excluded === true) expect(point.signals).toEqual([])
        }
      }),
    )
  })
})

/** Any numbers as subgroups that a chart takes. */
const subgroupsOf = ({ chartType, subgroupSize }: ChartPlan, values: readonly number[]): number[][] => {
  const { kind } = chartDefinition(chartType)
  if (kind === 'counted') return values.map((value) => [Math.abs(value), 12])
  if (kind === 'count') return values.map((value) => [Math.abs(value)])
  return subgroupSize === 1 ? values.map((value) => [value]) : [[...values], [...values]]
}

describe('an evaluator', () => {
  // Fails when windowSize is one short: a restarted station would then judge differently from one that kept running.
  it('that was fed only the last windowSize points judges as one that has seen them all', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        const judged = history.filter(({ excluded }) => excluded !== true)
        const newest = judged.at(-1)
        if (newest === undefined) return
        const frozen = revisionsOf(plan).get(1) ?? null
        const whole = createEvaluator(plan, frozen)
        const carried = [whole.carried()]
        const verdicts = judged.map(({ values, part }) => {
          const verdict = whole.step(values, part)
          carried.push(whole.carried())
          return verdict
        })
        const fed = judged.slice(0, -1).slice(-whole.windowSize)
        const restarted = createEvaluator(plan, frozen, carried[judged.length - 1 - fed.length])
        for (const { values, part } of fed) restarted.step(values, part)
        expect(restarted.step(newest.values, newest.part)).toEqual(verdicts.at(-1))
        expect(restarted.windowSize).toBe(windowSize(plan))
      }),
      { numRuns: 500 },
    )
  })

  it('judges the same after a shift of all values and the centre', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: -100, max: 100 }), ({ plan, history }, offset) => {
        const here = createEvaluator(plan, estimate)
        const there = createEvaluator(plan, { centerLine: 10 + offset, sigma: 1 })
        for (const { values } of history) {
          const moved = there.step(values.map((value) => value + offset))
          expect(moved.signals).toEqual(here.step(values).signals)
        }
      }),
    )
  })

  it('judges the mirror image by mirrored zones and the same rules of the location', () => {
    fc.assert(
      fc.property(unsummed, ({ plan, history }) => {
        const upright = createEvaluator({ ...plan, rules: { ...plan.rules, dispersion: [] } }, estimate)
        const mirror = createEvaluator({ ...plan, rules: { ...plan.rules, dispersion: [] } }, estimate)
        for (const { values } of history) {
          const a = upright.step(values)
          const b = mirror.step(values.map((value) => 20 - value))
          expect(b.signals.map(({ ruleId, members }) => ({ ruleId, members }))).toEqual(
            a.signals.map(({ ruleId, members }) => ({ ruleId, members })),
          )
        }
      }),
    )
  })

  it('alarms nothing before limits are frozen', () => {
    const { step } = createEvaluator(planOf('i_mr', 'nelson'), null)
    for (const value of [0, 1e9, -1e9, 0, 1, 2, 3, 4, 5, 6]) {
      expect(step([value])).toMatchObject({ zone: 'trial', z: null, dispersionZ: null, signals: [] })
    }
  })

  it('plots an excluded point without letting it into a run or the moving range', () => {
    const { step, plot } = createEvaluator(planOf('i_mr', 'nelson'), estimate)
    for (let i = 0; i < 8; i += 1) step([10.5])
    expect(plot([99])).toMatchObject({ value: 99, zone: 'beyond_ucl', dispersion: null, signals: [] })
    const next = step([10.25])
    expect(next.dispersion).toBe(0.25)
    expect(next.signals.map(({ ruleId }) => ruleId)).toEqual([2])
  })

  it('goes on with the moving range across a revision, but starts the rules anew', () => {
    const { step } = createEvaluator(planOf('i_mr', 'nelson'), estimate, { previous: 16 })
    const first = step([10.5])
    expect(first.dispersion).toBe(5.5)
    expect(first.signals).toEqual([{ panel: 'dispersion', ruleId: 1, members: [0], side: 'above' }])
    expect(createEvaluator(planOf('i_mr'), estimate).step([10.5]).dispersion).toBeNull()
  })

  it('shows no dispersion for a subgroup of one, and no signal from it', () => {
    const { step } = createEvaluator(planOf('xbar_s', 'nelson'), estimate)
    expect(step([10])).toMatchObject({ n: 1, dispersion: null, dispersionZ: null, signals: [] })
  })

  // A lower limit that is clipped at 0 is drawn there, but a range of 0 is no alarm.
  it('never alarms at a lower limit that is clipped', () => {
    for (const n of [2, 3, 4, 5, 6]) {
      const { step } = createEvaluator(planOf('xbar_r'), estimate)
      expect(step(new Array<number>(n).fill(10)).signals).toEqual([])
    }
    const seven = createEvaluator(planOf('xbar_r'), estimate).step(new Array<number>(7).fill(10))
    expect(seven.signals).toMatchObject([{ panel: 'dispersion', side: 'below' }])
  })

  it('refuses an estimate or a subgroup that has no meaning instead of answering NaN', () => {
    for (const sigma of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createEvaluator(planOf('xbar_r'), { centerLine: 0, sigma })).toThrow(RangeError)
    }
    const { step } = createEvaluator(planOf('i_mr'), estimate)
    expect(() => step([])).toThrow(RangeError)
    expect(() => step([1, 2])).toThrow(RangeError)
  })

  it('answers with finite numbers for any finite values and estimate', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const sigma = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true })
    fc.assert(
      fc.property(
        anyPlan,
        number,
        sigma,
        fc.array(number, { minLength: 1, maxLength: 6 }),
        (plan, centerLine, s, values) => {
          const { step } = createEvaluator(plan, { centerLine, sigma: s })
          for (const subgroup of subgroupsOf(plan, values)) {
            const point = step(subgroup, 'A')
            const { value, dispersion, companion, z, dispersionZ, companionZ } = point
            for (const figure of [
              value,
              z,
              dispersion ?? 0,
              dispersionZ ?? 0,
              companion ?? 0,
              companionZ ?? 0,
            ]) {
              expect(figure).toSatisfy(Number.isFinite)
            }
          }
        },
      ),
    )
  })

  it('leaves the values it is given as they were', () => {
    const values = Object.freeze([12, 9, 10, 11, 8])
    const point = createEvaluator(planOf('xbar_r', 'nelson'), estimate).step(values)
    expect(values).toEqual([12, 9, 10, 11, 8])
    expect(point).toMatchObject({ n: 5, value: 10, dispersion: 4, zone: 'center_line' })
    const history = Object.freeze([Object.freeze({ values, revision: 1 })])
    expect(evaluateChart(history, Object.freeze(planOf('xbar_r')), new Map([[1, estimate]]))).toHaveLength(1)
  })
})
