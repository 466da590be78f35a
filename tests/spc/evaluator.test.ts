import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartPlan, PointEvaluation, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { createEvaluator, type Evaluator } from '../../src/spc/createEvaluator.ts'
import { type ChartSubgroup, evaluateChart } from '../../src/spc/evaluateChart.ts'
import { windowSize } from '../../src/spc/windowSize.ts'
import { planOf } from './plans.ts'
import { anyPlan, historyOf, revisions } from './series.ts'

const estimate: ProcessEstimate = { centerLine: 10, sigma: 1 }

const fold = (history: readonly ChartSubgroup[], plan: ChartPlan): PointEvaluation[] => {
  let evaluator: Evaluator | null = null
  let revision: number | null = null
  let previous: number | undefined
  return history.map((subgroup) => {
    if (evaluator === null || subgroup.revision !== revision) {
      revision = subgroup.revision
      evaluator = createEvaluator(
        plan,
        revision === null ? null : (revisions.get(revision) ?? null),
        previous,
      )
    }
    if (subgroup.excluded === true) return evaluator.plot(subgroup.values)
    const point = evaluator.step(subgroup.values)
    previous = point.value
    return point
  })
}

const planAndHistory = anyPlan.chain((plan) =>
  fc.record({ plan: fc.constant(plan), history: historyOf(plan) }),
)

describe('the two forms of the engine', () => {
  // Fails when a window, an exclusion, a revision change or a moving range is treated differently live and in a recalculation.
  it('agree on any chart, rules and history', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        expect(fold(history, plan)).toEqual(evaluateChart(history, plan, revisions))
      }),
      { numRuns: 500 },
    )
  })

  it('agree when a history is long enough to fill the window many times', () => {
    fc.assert(
      fc.property(
        anyPlan.chain((plan) => fc.record({ plan: fc.constant(plan), history: historyOf(plan, 300) })),
        ({ plan, history }) => {
          expect(fold(history, plan)).toEqual(evaluateChart(history, plan, revisions))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a changed history', () => {
  const indexed = planAndHistory.chain(({ plan, history }) =>
    fc.record({
      plan: fc.constant(plan),
      history: fc.constant(history),
      at: fc.nat({ max: history.length }),
    }),
  )

  // Fails when a later point reaches back: a frozen verdict would then change without anybody's doing.
  it('never changes the verdicts before the change', () => {
    fc.assert(
      fc.property(indexed, ({ plan, history, at }) => {
        const whole = evaluateChart(history, plan, revisions)
        expect(evaluateChart(history.slice(0, at), plan, revisions)).toEqual(whole.slice(0, at))
      }),
    )
  })

  // The station re-evaluates only so many points after a late one; any other change would be missed.
  it('changes no verdict further than windowSize judged points behind a late subgroup', () => {
    fc.assert(
      fc.property(indexed, ({ plan, history, at }) => {
        const late: ChartSubgroup = {
          values: [14],
          revision: history[at]?.revision ?? history.at(-1)?.revision ?? null,
        }
        const before = evaluateChart(history, plan, revisions)
        const after = evaluateChart([...history.slice(0, at), late, ...history.slice(at)], plan, revisions)
        let judged = 0
        for (let i = at; i < history.length; i += 1) {
          if (judged >= windowSize(plan.rules)) expect(after[i + 1]?.signals).toEqual(before[i]?.signals)
          if (history[i]?.excluded !== true) judged += 1
        }
      }),
    )
  })

  it('judges all others as if an excluded subgroup had never been', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        const kept = history.filter(({ excluded }) => excluded !== true)
        const points = evaluateChart(history, plan, revisions)
        expect(points.filter((_, i) => history[i]?.excluded !== true)).toEqual(
          evaluateChart(kept, plan, revisions),
        )
        for (const [i, point] of points.entries()) {
          if (history[i]?.excluded === true) expect(point.signals).toEqual([])
        }
      }),
    )
  })
})

describe('an evaluator', () => {
  // Fails when windowSize is one short: a restarted station would then judge differently from one that kept running.
  it('that was fed only the last windowSize points judges as one that has seen them all', () => {
    fc.assert(
      fc.property(planAndHistory, ({ plan, history }) => {
        const judged = history.filter(({ excluded }) => excluded !== true).map(({ values }) => values)
        const newest = judged.at(-1)
        if (newest === undefined) return
        const whole = createEvaluator(plan, estimate)
        const verdicts = judged.map((values) => whole.step(values))
        const restarted = createEvaluator(plan, estimate)
        for (const values of judged.slice(0, -1).slice(-restarted.windowSize)) restarted.step(values)
        expect(restarted.step(newest)).toEqual(verdicts.at(-1))
        expect(restarted.windowSize).toBe(windowSize(plan.rules))
      }),
      { numRuns: 500 },
    )
  })

  it('judges the same after a shift of all values and the centre', () => {
    fc.assert(
      fc.property(planAndHistory, fc.integer({ min: -100, max: 100 }), ({ plan, history }, offset) => {
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
      fc.property(planAndHistory, ({ plan, history }) => {
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
    const { step } = createEvaluator(planOf('i_mr', 'nelson'), estimate, 16)
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
          const subgroups = plan.chartType === 'i_mr' ? values.map((value) => [value]) : [values, values]
          for (const subgroup of subgroups) {
            const { value, dispersion, z, dispersionZ } = step(subgroup)
            for (const figure of [value, dispersion ?? 0, z, dispersionZ ?? 0]) {
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
    expect(evaluateChart(history, Object.freeze(planOf('xbar_r')), revisions)).toHaveLength(1)
  })
})
