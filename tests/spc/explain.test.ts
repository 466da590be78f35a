import { describe, expect, it } from 'vitest'
import type { ChartParams } from '../../src/spc/chartParams.ts'
import type { ChartPlan, SigmaMethod } from '../../src/spc/chartPlan.ts'
import { chartDefinition } from '../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../src/spc/chartType.ts'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { explainChange } from '../../src/spc/explain/explainChange.ts'
import {
  type ExplainedEstimate,
  explainEstimate,
  statedEstimate,
} from '../../src/spc/explain/explainEstimate.ts'
import { explainLimits } from '../../src/spc/explain/explainLimits.ts'
import { explainPoint } from '../../src/spc/explain/explainPoint.ts'
import type { Figure } from '../../src/spc/figure.ts'
import { levelOf } from '../../src/spc/levelOf.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { figureTruth } from '../support/figureTruth.ts'
import { expressionValue } from './expressionValue.ts'
import { usualSize } from './series.ts'

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

const plan = (chartType: ChartType, sigmaMethod?: SigmaMethod): ChartPlan => ({
  chartType,
  subgroupSize: usualSize(chartType),
  rules: rulePreset('default'),
  specification: { lsl: 8, usl: 12.5, target: null },
  ...(params[chartType] === undefined ? {} : { params: params[chartType] }),
  ...(sigmaMethod === undefined ? {} : { sigmaMethod }),
})

/** Twelve subgroups that vary, the same each time; `uneven` ones differ in size. */
const baselineOf = ({ chartType, subgroupSize }: ChartPlan, uneven = false): number[][] =>
  Array.from({ length: 12 }, (_, i) => {
    const { kind } = chartDefinition(chartType)
    if (kind === 'count') return [3 + ((i * 7) % 5)]
    if (kind === 'counted') return [1 + ((i * 7) % 5), 20 + (uneven ? i : 0)]
    const size = uneven && subgroupSize > 2 ? subgroupSize - (i % 2) : subgroupSize
    return Array.from({ length: size }, (_each, j) => 10 + Math.sin(i * 3.1 + j * 1.7))
  })

const partsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 'A' : 'B'))

const explained = (result: ReturnType<typeof explainEstimate>): ExplainedEstimate => {
  if ('reason' in result) throw new Error(result.reason)
  return result
}

/** Whether what the steps say, computed by hand, comes to their values; null where the last one speaks in words. */
const addsUp = (figure: Figure): boolean | null => {
  const right = figure.steps.map(({ expression, value }) => {
    const byHand = expressionValue(expression)
    if (byHand === null || value === null) return null
    return Math.abs(byHand - value) <= 1e-7 * Math.max(1, Math.abs(value))
  })
  return right.includes(false) ? false : (right.at(-1) ?? null)
}

describe.each(chartTypes)('the figures of a chart: %s', (chartType) => {
  for (const uneven of [false, true]) {
    // Would catch an explanation of another number than the one that is drawn or frozen, or one whose numbers do not lead to it.
    it(`are those of the engine, and their steps lead to them${uneven ? ', with sizes that differ' : ''}`, () => {
      const chart = plan(chartType)
      const subgroups = baselineOf(chart, uneven)
      const parts = partsOf(subgroups.length)
      const { estimate, figures } = explained(
        explainEstimate(chart, subgroups, parts, ['Subgroup 3: dropped']),
      )
      expect(estimate).toEqual(estimateProcess(chart, subgroups, parts))
      const values = figures.map(({ value }) => value)
      expect(values.slice(0, 2)).toEqual([estimate.centerLine, estimate.sigma])
      if (estimate.withinSigma !== undefined) expect(values[2]).toBe(estimate.withinSigma)
      for (const figure of figures) expect(figure.excluded).toEqual(['Subgroup 3: dropped'])

      const evaluator = createEvaluator(chart, estimate)
      const points = subgroups.slice(0, 3).map((values, i) => {
        const { memory } = evaluator.carried()
        const before = subgroups[i - 1]
        const previous = before === undefined ? null : levelOf(chart, estimate, before, parts[i - 1] ?? null)
        const part = parts[i] ?? null
        const point = evaluator.step(values, part)
        const figures = explainPoint(
          {
            plan: chart,
            estimate,
            values,
            part,
            point,
            previous,
            memory: i === 0 ? null : memory,
            excluded: false,
          },
          point.zone,
        )
        expect(figures.value.value).toBe(point.value)
        expect(figures.dispersion?.value ?? null).toBe(point.dispersion)
        expect(figures.companion?.value ?? null).toBe(point.companion)
        const limits = explainLimits(chart, estimate, point.n, point.equivalentSize)
        const drawn = limitsAt(chart, estimate, point.n, point.equivalentSize)
        expect(limits.location.ucl.value).toBe(drawn.ucl)
        expect(limits.location.centerLine.value).toBe(drawn.centerLine)
        expect(limits.location.lcl.value).toBe(drawn.lcl)
        for (const panel of ['dispersion', 'within'] as const) {
          expect(limits[panel]?.ucl.value).toBe(drawn[panel]?.ucl)
          expect(limits[panel]?.centerLine.value).toBe(drawn[panel]?.centerLine)
          expect(limits[panel]?.lcl.value).toBe(drawn[panel]?.lcl)
        }
        return { figures, limits }
      })
      const all = figureTruth({ figures, points })
      const wrong = [...all].filter(([, figure]) => addsUp(figure) === false)
      expect(wrong.map(([place, { value, steps }]) => [place, value, steps])).toEqual([])
      const inNumbers = [...all.values()].filter((figure) => addsUp(figure) === true)
      // Some say in words what a person would not compute by hand, such as a median.
      expect(inNumbers.length).toBeGreaterThan(all.size / 2)
    })
  }

  // Would catch a given centre and sigma that are called other than those of a baseline: "sigma of single values" on a chart of counts.
  it('are called alike, whether they were computed or given', () => {
    const chart = plan(chartType)
    const { estimate, figures } = explained(explainEstimate(chart, baselineOf(chart), partsOf(12), []))
    const namesOf = (of: readonly Figure[]): string[] => of.map(({ name, symbol }) => `${symbol}: ${name}`)
    expect(namesOf(statedEstimate(chartType, estimate, 'as given', 'Ann'))).toEqual(namesOf(figures))
  })

  // Would catch a panel that says "3σ̂" for the limits of a chart that has other ones: each names its source and what goes in.
  it('names a formula, a source, and inputs that are numbers', () => {
    const chart = plan(chartType)
    const subgroups = baselineOf(chart)
    const { estimate } = explained(explainEstimate(chart, subgroups, partsOf(12), []))
    const { location } = explainLimits(chart, estimate, subgroups[0]?.length ?? 1)
    expect(location.ucl.source).toBe(chartDefinition(chartType).source)
    expect(location.ucl.formula).toContain(chartDefinition(chartType).location.words.centerSymbol)
    expect(location.ucl.inputs.every(({ value }) => value !== null)).toBe(true)
    expect(expressionValue(location.ucl.steps[0]?.expression ?? '')).not.toBeNull()
  })
})

describe('sigma', () => {
  // Would catch a method that is explained by another one's formula.
  it.each([
    ['xbar_r', 'range'],
    ['xbar_r', 'deviation'],
    ['xbar_r', 'pooled'],
    ['i_mr', 'moving_range'],
    ['i_mr', 'median_moving_range'],
    ['i_mr', 'mssd'],
  ] as const)('of %s by %s is explained by numbers that lead to it', (chartType, method) => {
    const chart = plan(chartType, method)
    for (const uneven of [false, true]) {
      const { estimate, figures } = explained(explainEstimate(chart, baselineOf(chart, uneven), [], []))
      const sigma = figures[1]
      expect(sigma?.value).toBe(estimate.sigma)
      expect(sigma === undefined ? null : addsUp(sigma)).toBe(true)
    }
  })
})

describe('a sigma that was given on a chart of counts', () => {
  // Would catch limits that are explained by chance while another sigma was given.
  it.each(['p', 'np', 'c', 'u', 'g'] as const)('is what the limits of %s are explained by', (chartType) => {
    const given = { centerLine: 0.3, sigma: 0.05 }
    const { location } = explainLimits(plan(chartType), given, 20)
    figureTruth(location)
    expect([location.ucl, location.lcl].map(addsUp)).toEqual([true, true])
  })
})

describe('words', () => {
  // Would catch a σ̂ of subgroup means that is called one of single values: σ/√n is not what a between/within chart is judged by.
  it('call the sigma of a between/within chart that of its means', () => {
    const estimate = { centerLine: 10, sigma: 1, withinSigma: 0.5 }
    const { location, dispersion, within } = explainLimits(plan('i_mr_rs'), estimate, 5)
    for (const panel of [location, dispersion]) {
      expect(panel?.ucl.inputs.find(({ symbol }) => symbol === 'σ̂')?.meaning).toBe('sigma of subgroup means')
    }
    expect(within?.ucl.inputs.some(({ symbol }) => symbol === 'σ̂')).toBe(false)
  })

  // Would catch the lower sum of a CUSUM chart in a formula that names the upper one.
  it('name the sum that is further out', () => {
    const chart = plan('cusum')
    const estimate = { centerLine: 10, sigma: 1 }
    const evaluator = createEvaluator(chart, estimate)
    const symbols = [14, 2].map((level) => {
      const { memory } = evaluator.carried()
      const values = Array.from({ length: chart.subgroupSize }, () => level)
      const point = evaluator.step(values)
      const subgroup = {
        plan: chart,
        estimate,
        values,
        part: null,
        point,
        previous: null,
        memory,
        excluded: false,
      }
      return explainPoint(subgroup, point.zone).z?.formula
    })
    expect(symbols).toEqual(['(C⁺ − 0)/σ_C⁺', '(−C⁻ − 0)/σ_−C⁻'])
  })
})

describe('the width of EWMA limits', () => {
  const chart = plan('ewma')
  const estimate = { centerLine: 10, sigma: 2 }
  /** The upper limit of the last of so many subgroups, by their sizes. */
  const upperAfter = (sizes: readonly number[]): Figure => {
    const evaluator = createEvaluator(chart, estimate)
    const points = sizes.map((size) => evaluator.step(Array.from({ length: size }, () => 10)))
    const last = points.at(-1)
    if (last === undefined) throw new Error('no subgroup')
    return explainLimits(chart, estimate, last.n, last.equivalentSize).location.ucl
  }
  const fives = (count: number) => Array.from({ length: count }, () => 5)
  const wayOf = ({ formula, inputs, steps }: Figure) => ({
    closed: formula.includes('[1 − (1 − λ)²ⁱ]'),
    i: inputs.find(({ symbol }) => symbol === 'i')?.value,
    expressions: steps.map(({ expression }) => expression),
  })

  // Would catch a vᵢ that falls from the sky, and an i that counts from nought.
  it.each([1, 2, 3, 7, 20])('is told from subgroup %i on, where all were of one size', (count) => {
    const upper = upperAfter(fives(count))
    expect(addsUp(upper)).toBe(true)
    const variance = (0.2 / 1.8) * (1 - 0.8 ** (2 * count)) * (4 / 5)
    expect(upper.inputs.find(({ symbol }) => symbol === 'vᵢ')?.value).toBeCloseTo(variance, 12)
    expect(wayOf(upper)).toMatchObject({ closed: true, i: count })
    expect(upper.steps[0]?.expression).toBe(`0.2/(2 − 0.2) · (1 − (1 − 0.2)^(2 · ${count}))`)
    expect(upper.steps[1]?.value).toBeCloseTo(variance, 12)
  })

  // Would catch a count of hundreds that was taken from rounding errors.
  it('is told by where it settles after many', () => {
    const upper = upperAfter(fives(300))
    expect(addsUp(upper)).toBe(true)
    expect(wayOf(upper)).toMatchObject({ closed: false, i: undefined })
    expect(upper.formula).toContain('settles at λ/(2 − λ) · σ̂²/n')
    expect(upper.steps[0]?.expression).toBe('0.2/(2 − 0.2)')
  })

  // Would catch the formula of one size where sizes differ.
  it('is told by its recursion where sizes differ', () => {
    const upper = upperAfter([5, 4, 5, 3, 4])
    expect(addsUp(upper)).toBe(true)
    expect(wayOf(upper)).toMatchObject({ closed: false, i: undefined })
    const [first] = upper.steps
    const before = upper.inputs.find(({ symbol }) => symbol === 'vᵢ₋₁')?.value
    const byHand = [5, 4, 5, 3].reduce((v, n) => (0.04 * 4) / n + 0.64 * v, 0)
    expect(before).toBeCloseTo(byHand, 12)
    expect(first?.value).toBeCloseTo((0.04 * 4) / 4 + 0.64 * byHand, 12)
    expect(first?.expression).toMatch(/^vᵢ = 0\.2\^2 · 2\^2\/4 \+ \(1 − 0\.2\)\^2 · 0\./)
  })

  it('of a chart that forgets at once is that of a mean', () => {
    const forgetful = { ...chart, params: { lambda: 1 } }
    const { ucl } = explainLimits(forgetful, estimate, 5, 5).location
    expect(addsUp(ucl)).toBe(true)
    expect(ucl.steps[0]).toEqual({ expression: '1/(2 − 1)', value: 1 })
  })
})

describe('a change of limits', () => {
  // Would catch a change with its sign the wrong way round.
  it('is the new number less the one in force', () => {
    const chart = plan('xbar_r')
    const before = explainLimits(chart, { centerLine: 10, sigma: 1 }, 4).location.ucl
    const after = explainLimits(chart, { centerLine: 9, sigma: 1 }, 4).location.ucl
    const change = explainChange(before, after)
    figureTruth(change)
    expect(change.value).toBe(-1)
    expect(addsUp(change)).toBe(true)
  })
})

describe('numbers at the end of the scale', () => {
  // Would catch "Infinity" or NaN in a panel, where values are as large or as small as a double can be.
  it.each([1e308, 1e-308, 1e15])('are finite and written as they are: %s', (scale) => {
    for (const chartType of ['xbar_r', 'xbar_s', 'i_mr'] as const) {
      const chart = plan(chartType)
      const subgroups = baselineOf(chart).map((values) => values.map((value) => (value - 10) * scale))
      const result = explainEstimate(chart, subgroups, [], [])
      if ('reason' in result) continue
      figureTruth([result.figures, explainLimits(chart, result.estimate, chart.subgroupSize)])
    }
  })
})
