import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../src/spc/distributions/normalQuantile.ts'
import type { RuleSetting } from '../../src/spc/rule.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { chartRunLength, type RunLengthQuestion } from '../../src/spc/runLength/chartRunLength.ts'
import { countSpread } from '../../src/spc/runLength/countSpread.ts'
import { cusumRunLength } from '../../src/spc/runLength/cusumRunLength.ts'
import { ewmaRunLength } from '../../src/spc/runLength/ewmaRunLength.ts'
import { movingRangeRunLength } from '../../src/spc/runLength/movingRangeRunLength.ts'
import { normalSpread } from '../../src/spc/runLength/normalSpread.ts'
import type { PlottedSpread } from '../../src/spc/runLength/plottedSpread.ts'
import { ruleRunLength } from '../../src/spc/runLength/ruleRunLength.ts'
import { runLengthFigure } from '../../src/spc/runLength/runLengthFigure.ts'
import { sampleDeviationSpread } from '../../src/spc/runLength/sampleDeviationSpread.ts'
import { sampleMedianSpread } from '../../src/spc/runLength/sampleMedianSpread.ts'
import { sampleRangeSpread } from '../../src/spc/runLength/sampleRangeSpread.ts'
import { simulatedMovingRanges } from '../../src/spc/runLength/simulatedMovingRanges.ts'
import { simulatedRunLength } from '../../src/spc/runLength/simulatedRunLength.ts'
import { xoshiro } from '../../src/spc/runLength/xoshiro.ts'

const shewhart = rulePreset('shewhart').location
const nelson = rulePreset('nelson').location
const arlOf = (settings: readonly RuleSetting[], spread: PlottedSpread): number =>
  ruleRunLength(settings, spread)?.arl ?? Number.NaN
const simulated = (settings: readonly RuleSetting[], spread: PlottedSpread, seed = 5) => {
  const uniform = xoshiro(seed)
  return simulatedRunLength(settings, () => () => spread.draw(uniform))
}

describe('run lengths of rules on means', () => {
  it('gives for rule 1 alone what its tail does', () => {
    expect(arlOf(shewhart, normalSpread(0))).toBeCloseTo(370.398347344956, 8)
  })

  // Champ & Woodall (1987), table 1, for rules 1, 5, 6 and a run of 8, at shifts in sigmas of the mean.
  it.each([
    [0, 91.75],
    [0.2, 66.8],
    [0.4, 36.61],
    [0.6, 20.9],
    [0.8, 13.25],
    [1, 9.22],
    [1.2, 6.89],
    [1.4, 5.41],
    [1.6, 4.41],
    [1.8, 3.68],
    [2, 3.13],
    [2.4, 2.35],
    [3, 1.67],
  ])('agrees with Champ & Woodall for Western Electric at a shift of %f', (shift, published) => {
    expect(
      Math.abs(arlOf(rulePreset('western_electric').location, normalSpread(shift)) - published),
    ).toBeLessThan(0.011)
  })

  // What the product promises to show, simulated to one per cent; the truth by the chain must lie within 1.5.
  it.each([
    ['rule 1', shewhart, 369],
    ['rules 1 and 2', nelson.slice(0, 2), 217],
    ['rules 1 to 4', rulePreset('default').location, 118],
    ['Western Electric', rulePreset('western_electric').location, 91.5],
    ['all eight', nelson, 73.7],
  ] as const)('shows for %s the false alarms that are promised', (_name, settings, promised) => {
    expect(Math.abs(arlOf(settings, normalSpread(0)) / promised - 1)).toBeLessThan(0.015)
  })

  // The chain and the chart's own rules have no code in common: each set, three standard errors.
  it.each(['default', 'western_electric', 'nelson', 'aiag', 'juran', 'ihi', 'westgard', 'minitab'] as const)(
    'agrees with a simulation of the chart’s own rules for %s',
    (preset) => {
      const { location } = rulePreset(preset)
      const { arl, standardError } = simulated(location, normalSpread(0.3))
      expect(Math.abs((arl ?? 0) - arlOf(location, normalSpread(0.3)))).toBeLessThan(3 * standardError)
    },
  )

  it('follows a trend within one zone and any parameters', () => {
    const settings: RuleSetting[] = [
      { ruleId: 3, parameters: { count: 4 } },
      { ruleId: 4, parameters: { count: 5 } },
      { ruleId: 5, parameters: { count: 3, window: 6, sigma: 1.2 } },
      { ruleId: 8, parameters: { count: 4, sigma: 0.4 } },
    ]
    const { arl, standardError } = simulated(settings, normalSpread(0))
    expect(Math.abs((arl ?? 0) - arlOf(settings, normalSpread(0)))).toBeLessThan(3 * standardError)
  })

  // n! orders of a row are equally likely: P(6 in a row trend) at the sixth point is 2/720, whatever the distribution.
  it('finds the first trend as likely as orders are', () => {
    const trend = ruleRunLength([{ ruleId: 3, parameters: { count: 6 } }], normalSpread(1.3), { points: 6 })
    expect(trend?.survival[5]).toBeCloseTo(1, 12)
    expect(1 - (trend?.survival[6] ?? 1)).toBeCloseTo(2 / 720, 10)
  })

  it('simulates what remembers too much for a chain, the same each time', () => {
    const settings: RuleSetting[] = [{ ruleId: 5, parameters: { count: 8, window: 40, sigma: 1.2 } }]
    const question: RunLengthQuestion = {
      plan: { chartType: 'i_mr', subgroupSize: 1 },
      panel: 'location',
      settings,
      change: {},
      wanted: { points: 0 },
    }
    const found = chartRunLength(question)
    expect(found).toMatchObject({ method: 'simulation' })
    expect(chartRunLength(question)).toEqual(found)
    if ('reason' in found) throw new Error(found.reason)
    expect(found.standardError / (found.arl ?? 0)).toBeLessThan(0.01)
  })

  it('says why there is no run length instead of a number', () => {
    const question = {
      plan: { chartType: 'xbar_r', subgroupSize: 5 },
      panel: 'location',
      settings: [],
      change: {},
      wanted: { points: 0 },
    } as const
    const none = chartRunLength(question)
    expect(none).toMatchObject({ reason: expect.stringMatching(/no rule is on/i) })
    expect(runLengthFigure(question, none).value).toBeNull()
    expect(chartRunLength({ ...question, plan: { chartType: 'laney_p', subgroupSize: 50 } })).toHaveProperty(
      'reason',
    )
    expect(
      chartRunLength({ ...question, plan: { chartType: 'p', subgroupSize: 50 }, level: 0 }),
    ).toHaveProperty('reason')
  })
})

describe('run lengths of other statistics', () => {
  // A normal approximation would say 370: limits of ranges are skew.
  it('judges ranges, deviations and medians by their own distribution', () => {
    expect(arlOf(shewhart, sampleRangeSpread(5))).toBeCloseTo(217.247, 2)
    expect(arlOf(shewhart, sampleRangeSpread(2))).toBeCloseTo(arlOf(shewhart, sampleDeviationSpread(2)), 6)
    for (const spread of [sampleRangeSpread(4), sampleDeviationSpread(4, 1.2), sampleMedianSpread(4, 0.2)]) {
      const settings = rulePreset('nelson').location
      const { arl, standardError } = simulated(settings, spread, 8)
      expect(Math.abs((arl ?? 0) - arlOf(settings, spread))).toBeLessThan(3 * standardError)
    }
  })

  it('counts ties of counts, which break trends', () => {
    const counts = countSpread({ kind: 'poisson', mean: 4 }, { kind: 'poisson', mean: 4 })
    for (const settings of [nelson, rulePreset('default').location]) {
      const { arl, standardError } = simulated(settings, counts)
      expect(Math.abs((arl ?? 0) - arlOf(settings, counts))).toBeLessThan(3 * standardError)
    }
  })

  it('knows that neighbouring moving ranges share a value', () => {
    const { arl, standardError } = simulatedMovingRanges(shewhart, 1, { points: 0 })
    const exact = movingRangeRunLength(3).arl ?? 0
    expect(Math.abs((arl ?? 0) - exact)).toBeLessThan(3 * standardError)
    // Independent ranges would give 109.3.
    expect(exact).toBeGreaterThan(115)
  })
})

describe('run lengths of EWMA and CUSUM', () => {
  // Lucas & Saccucci (1990), table 3: λ and L that give 500 in control, and shifts in sigmas of the mean.
  it.each([
    [0.4, 3.054, 1, 14.3],
    [0.25, 2.998, 0.5, 48.2],
    [0.25, 2.998, 1, 11.1],
    [0.2, 2.962, 1, 10.5],
    [0.1, 2.814, 0.5, 31.3],
    [0.1, 2.814, 1, 10.3],
    [0.05, 2.615, 0.25, 84.1],
    [0.05, 2.615, 2, 5.22],
  ])('agrees with Lucas & Saccucci for λ = %f, L = %f, δ = %f', (lambda, L, shift, published) => {
    const design = { lambda, L, asymptotic: true }
    expect(Math.abs((ewmaRunLength(design, 0).arl ?? 0) / 500 - 1)).toBeLessThan(0.002)
    expect(Math.abs((ewmaRunLength(design, shift).arl ?? 0) / published - 1)).toBeLessThan(0.005)
  })

  it('is a Shewhart chart for a weight of 1', () => {
    expect(ewmaRunLength({ lambda: 1, L: 3 }, 1).arl).toBeCloseTo(arlOf(shewhart, normalSpread(1)), 6)
  })

  // The limits of this product are those of each point, narrower at the start: simulated from the definition.
  it('follows exact limits from the first point on', () => {
    const uniform = xoshiro(9)
    const lambda = 0.2
    let signals = 0
    const runs = 20_000
    for (let run = 0; run < runs; run += 1) {
      let z = 0
      for (let i = 1; i <= 3; i += 1) {
        z = lambda * (1 + normalQuantile(uniform())) + (1 - lambda) * z
        const v = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * i))
        if (Math.abs(z) > 2.7 * Math.sqrt(v)) {
          signals += 1
          break
        }
      }
    }
    const exact = 1 - (ewmaRunLength({ lambda, L: 2.7 }, 1, { points: 3 }).survival[3] ?? 1)
    expect(Math.abs(signals / runs - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / runs))
  })

  // Montgomery (2009), table 9.3.
  it.each([
    [4, [168, 74.2, 26.6, 13.3, 8.38, 4.75, 3.34, 2.62, 2.19, 1.71]],
    [5, [465, 139, 38, 17, 10.4, 5.75, 4.01, 3.11, 2.57, 2.01]],
  ])('agrees with the tables for a CUSUM with k = 0.5 and h = %i', (h, published) => {
    for (const [i, shift] of [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4].entries()) {
      const { arl } = cusumRunLength({ k: 0.5, h }, shift)
      expect(Math.abs((arl ?? 0) / (published[i] ?? 0) - 1)).toBeLessThan(0.006)
    }
  })

  // Lucas & Crosier (1982), table 2, h = 5 with a head start of h/2.
  it('starts a CUSUM with a head start sooner', () => {
    const arl = (shift: number) => cusumRunLength({ k: 0.5, h: 5, fir: true }, shift).arl ?? 0
    expect(Math.abs(arl(0) - 430)).toBeLessThan(1)
    expect(arl(0.5)).toBeCloseTo(28.7, 1)
    expect(arl(1)).toBeCloseTo(6.35, 2)
  })

  it('adds up to its average, for both sides together and with a head start', () => {
    for (const fir of [false, true]) {
      const { arl, survival } = cusumRunLength({ k: 0.5, h: 3, fir }, 0.4, { points: 2000 })
      expect(survival.reduce((total, alive) => total + alive, 0)).toBeCloseTo(arl ?? 0, 6)
    }
  })

  it('has no average beyond what can be followed, instead of infinity', () => {
    const far = cusumRunLength({ k: 5, h: 20 }, 0)
    expect(far.arl).toBeNull()
  })
})

it('draws uniform numbers that are none of the ends and the same for the same seed', () => {
  const uniform = xoshiro(1)
  const drawn = Array.from({ length: 10_000 }, uniform)
  expect(Math.min(...drawn)).toBeGreaterThan(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
  expect(Math.abs(drawn.reduce((a, b) => a + b, 0) / 10_000 - 0.5)).toBeLessThan(0.01)
  const again = xoshiro(1)
  expect(drawn.slice(0, 5)).toEqual(Array.from({ length: 5 }, again))
})
