import { describe, expect, it } from 'vitest'
import type { ChartParams } from '../../src/spc/chartParams.ts'
import type { ChartPlan, PanelLimits, ProcessEstimate } from '../../src/spc/chartPlan.ts'
import { trialPlan } from '../../src/spc/charts/chartRegistry.ts'
import type { ChartType } from '../../src/spc/chartType.ts'
import { estimateProcess } from '../../src/spc/estimateProcess.ts'
import { evaluateChart } from '../../src/spc/evaluateChart.ts'
import { limitsAt } from '../../src/spc/limitsAt.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import golden from '../fixtures/charts/charts.json' with { type: 'json' }
import boards from '../fixtures/reference/circuit-boards.json' with { type: 'json' }
import nistCusum from '../fixtures/reference/nist-cusum.json' with { type: 'json' }
import nistEwma from '../fixtures/reference/nist-ewma.json' with { type: 'json' }
import juice from '../fixtures/reference/orange-juice.json' with { type: 'json' }
import wafers from '../fixtures/reference/wafer-defects.json' with { type: 'json' }
import { estimated } from './plans.ts'
import { worstRelativeError } from './relativeError.ts'

interface GoldenPanel {
  readonly value: readonly (number | null)[]
  readonly center: readonly number[]
  readonly ucl: readonly number[]
  readonly lcl: readonly number[]
}

interface Golden {
  readonly subgroups: readonly (readonly number[])[]
  readonly parts?: readonly string[]
  readonly location: GoldenPanel
  readonly dispersion?: GoldenPanel
  readonly within?: GoldenPanel
  readonly lower?: readonly number[]
}

const plan = (chartType: ChartType, subgroupSize: number, params: ChartParams = {}): ChartPlan => ({
  chartType,
  subgroupSize,
  rules: rulePreset('shewhart'),
  params,
})

type Pair = readonly [number | undefined, number]

const pairsOf = (
  { value, center, ucl, lcl }: GoldenPanel,
  plotted: readonly (number | null)[],
  limits: readonly (PanelLimits | null)[],
): Pair[] =>
  value.flatMap((wanted, i): Pair[] => {
    const lines = limits[i]
    expect(plotted[i] === null).toBe(wanted === null)
    return [
      [plotted[i] ?? 0, wanted ?? 0],
      [lines?.centerLine, center[i] ?? Number.NaN],
      [lines?.ucl, ucl[i] ?? Number.NaN],
      [lines?.lcl, lcl[i] ?? Number.NaN],
    ]
  })

/** How far the engine's points and lines are from R's, relative to the numbers; a zero is compared as it is. */
const worstOf = (chart: ChartPlan, estimate: ProcessEstimate, wanted: Golden): number => {
  const points = evaluateChart(
    wanted.subgroups.map((values, i) => ({ values, revision: 1, part: wanted.parts?.[i] ?? null })),
    chart,
    new Map([[1, estimate]]),
  )
  const limits = points.map(({ n, equivalentSize }) => limitsAt(chart, estimate, n, equivalentSize))
  const pairs = pairsOf(
    wanted.location,
    points.map(({ value }) => value),
    limits,
  )
  if (wanted.dispersion !== undefined) {
    const spreads = points.map(({ dispersion }) => dispersion)
    pairs.push(
      ...pairsOf(
        wanted.dispersion,
        spreads,
        limits.map(({ dispersion }) => dispersion),
      ),
    )
  }
  const companions = points.map(({ companion }) => companion)
  if (wanted.within !== undefined) {
    pairs.push(
      ...pairsOf(
        wanted.within,
        companions,
        limits.map(({ within }) => within),
      ),
    )
  }
  wanted.lower?.forEach((value, i) => {
    pairs.push([companions[i] ?? Number.NaN, value])
  })
  return worstRelativeError(pairs)
}

const estimateOf = (chart: ChartPlan, { subgroups, parts }: Golden): ProcessEstimate =>
  estimated(estimateProcess(chart, subgroups, parts ?? []))

const parts = [
  { partNumber: 'A', target: 20 },
  { partNumber: 'B', target: 35 },
]

const fromBaseline: readonly [string, ChartPlan, Golden & { readonly sigma?: number }][] = [
  ['X̄-R with varying n', plan('xbar_r', 5), golden.xbar_r],
  ['median of 5', plan('median', 5), golden.median_of_5],
  ['median of 4', plan('median', 4), golden.median_of_4],
  ['I-MR-R/S', plan('i_mr_rs', 4), golden.i_mr_rs],
  ['p', plan('p', 50), golden.p],
  ['np', plan('np', 50), golden.np],
  ['c', plan('c', 1), golden.c],
  ['u', plan('u', 10), golden.u],
  ['Laney p′', plan('laney_p', 50), golden.laney_p],
  ['Laney u′', plan('laney_u', 10), golden.laney_u],
  ['g', plan('g', 1), golden.g],
  ['t', plan('t', 1), golden.t],
  ['short run, deviation', plan('short_run_deviation', 3, { parts }), golden.short_run_deviation],
  ['short run, Z', plan('short_run_z', 3, { parts }), golden.short_run_z],
]

describe('charts worked out in R from their definitions', () => {
  it.each(fromBaseline)('%s: centre, sigma, points and every limit', (_name, chart, wanted) => {
    const estimate = estimateOf(chart, wanted)
    expect(worstOf(chart, estimate, wanted)).toBeLessThan(1e-9)
    if (wanted.sigma !== undefined) {
      expect(worstRelativeError([[estimate.sigma, wanted.sigma]])).toBeLessThan(1e-9)
    }
  })

  it('EWMA with the exact variance of each point, over varying n', () => {
    const { center, sigma, lambda, L } = golden.ewma
    const chart = plan('ewma', 5, { lambda, L })
    expect(worstOf(chart, { centerLine: center, sigma }, golden.ewma)).toBeLessThan(1e-9)
  })

  it('CUSUM on both sides with a head start, over varying n', () => {
    const { center, sigma, k, h } = golden.cusum
    const chart = plan('cusum', 5, { k, h, fir: true })
    expect(worstOf(chart, { centerLine: center, sigma }, golden.cusum)).toBeLessThan(1e-9)
  })

  it('keeps the sigma of each part number of a Z chart', () => {
    const chart = plan('short_run_z', 3, { parts })
    const estimate = estimateOf(chart, golden.short_run_z)
    expect(
      worstRelativeError([
        [estimate.parts?.A?.sigma, golden.short_run_z.sigma_a],
        [estimate.parts?.B?.sigma, golden.short_run_z.sigma_b],
      ]),
    ).toBeLessThan(1e-9)
  })

  it('shows an accumulating chart as plain means while no limits are frozen', () => {
    const chart = plan('cusum', 5)
    expect(trialPlan(chart).chartType).toBe('xbar_r')
    const [first] = evaluateChart([{ values: [9, 11], revision: null }], chart, new Map())
    expect(first).toMatchObject({ value: 10, dispersion: 2, companion: null, zone: 'trial' })
  })
})

const alarmsOf = (chart: ChartPlan, subgroups: readonly number[][], estimate: ProcessEstimate): number[] =>
  evaluateChart(
    subgroups.map((values) => ({ values, revision: 1 })),
    chart,
    new Map([[1, estimate]]),
  ).flatMap(({ signals }, i) => (signals.length > 0 ? [i + 1] : []))

describe('published charts', () => {
  it('orange juice cans (Montgomery): p chart', () => {
    const chart = plan('p', 50)
    const subgroups = juice.counts.map((count, i) => [count, juice.sizes[i] ?? 0]).slice(0, 30)
    const estimate = estimated(estimateProcess(chart, subgroups))
    const limits = limitsAt(chart, estimate, 50)
    const { p } = juice.expected
    expect(
      worstRelativeError([
        [limits.centerLine, p.center_line],
        [limits.ucl, p.ucl],
        [limits.lcl, p.lcl],
      ]),
    ).toBeLessThan(1e-6)
    expect(alarmsOf(chart, subgroups, estimate)).toEqual(p.rule_1_points)
  })

  it('printed circuit boards (Montgomery) and wafers (NIST): c chart', () => {
    const chart = plan('c', 1)
    const subgroups = boards.counts.slice(0, 26).map((count) => [count])
    const estimate = estimated(estimateProcess(chart, subgroups))
    const limits = limitsAt(chart, estimate, 1)
    const { c } = boards.expected
    expect(
      worstRelativeError([
        [limits.centerLine, c.center_line],
        [limits.ucl, c.ucl],
        [limits.lcl, c.lcl],
      ]),
    ).toBeLessThan(1e-6)
    expect(alarmsOf(chart, subgroups, estimate)).toEqual(c.rule_1_points)

    const wafer = wafers.counts.map((count) => [count])
    const ofWafers = estimated(estimateProcess(chart, wafer))
    expect(limitsAt(chart, ofWafers, 1)).toMatchObject({ centerLine: 16, ucl: 28, lcl: 4 })
    expect(alarmsOf(chart, wafer, ofWafers)).toEqual(wafers.expected.c.rule_1_points)
  })

  it('NIST e-Handbook 6.3.2.4: EWMA', () => {
    const { target, sigma, lambda, L } = nistEwma.given
    const chart = plan('ewma', 1, { lambda, L })
    const estimate = { centerLine: target, sigma }
    const points = evaluateChart(
      nistEwma.values.map((value) => ({ values: [value], revision: 1 })),
      chart,
      new Map([[1, estimate]]),
    )
    const last = points.at(-1)
    const limits = limitsAt(chart, estimate, 1, last?.equivalentSize)
    // The handbook rounds its steps to two decimals.
    expect(last?.value).toBeCloseTo(nistEwma.expected.z_20, 1)
    expect(limits.ucl).toBeCloseTo(nistEwma.expected.asymptotic_ucl, 2)
    expect(limits.lcl).toBeCloseTo(nistEwma.expected.asymptotic_lcl, 2)
    expect(points.filter(({ signals }) => signals.length > 0)).toEqual([])
  })

  it('NIST e-Handbook 6.3.2.3: CUSUM signals first at the 14th group', () => {
    const { target, k_in_data_units: k, h_in_data_units: h } = nistCusum.given
    const subgroups = nistCusum.values.map((value) => [value])
    const alarms = alarmsOf(plan('cusum', 1, { k, h }), subgroups, { centerLine: target, sigma: 1 })
    expect(alarms[0]).toBe(nistCusum.expected.first_signal)
  })
})
