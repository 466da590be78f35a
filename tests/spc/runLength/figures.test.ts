import { expect, test } from 'vitest'
import type { ChartPanel, ChartType } from '../../../src/spc/chartType.ts'
import { rulePreset } from '../../../src/spc/rules/rulePreset.ts'
import { chartRunLength, type RunLengthQuestion } from '../../../src/spc/runLength/chartRunLength.ts'
import { movingRangeRunLength } from '../../../src/spc/runLength/movingRangeRunLength.ts'
import { runLengthFigure } from '../../../src/spc/runLength/runLengthFigure.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { holdWords } from '../words/heldWords.ts'

const shewhart = rulePreset('shewhart')

const asked = (
  chartType: ChartType,
  panel: ChartPanel,
  changes: Partial<RunLengthQuestion> & Partial<RunLengthQuestion['plan']> = {},
): RunLengthQuestion => {
  const { subgroupSize = 5, params, ...rest } = changes
  return {
    plan: { chartType, subgroupSize, ...(params === undefined ? {} : { params }) },
    panel,
    settings: shewhart[panel === 'location' ? 'location' : 'dispersion'],
    change: {},
    wanted: { points: 3 },
    ...rest,
  }
}

const figureOf = (question: RunLengthQuestion) => runLengthFigure(question, chartRunLength(question))

const western = rulePreset('western_electric').location
const counted = { subgroupSize: 100, level: 0.05 }

// Would catch a model under another chart, a design that went into the wrong number, and a reason that is not that of the chart.
test('every panel of every chart says how its run length came about', () => {
  const figures = {
    xbarR: figureOf(asked('xbar_r', 'location')),
    xbarRMoved: figureOf(asked('xbar_r', 'location', { change: { shift: 1 } })),
    xbarRWider: figureOf(asked('xbar_r', 'location', { change: { ratio: 2 } })),
    xbarS: figureOf(asked('xbar_s', 'location', { settings: western, change: { shift: 0.5, ratio: 1.2 } })),
    ranges: figureOf(asked('xbar_r', 'dispersion', { change: { ratio: 1.5 } })),
    deviations: figureOf(asked('xbar_s', 'dispersion', { change: { ratio: 1.5 } })),
    individuals: figureOf(asked('i_mr', 'location', { subgroupSize: 1, change: { shift: 1 } })),
    movingRanges: figureOf(asked('i_mr', 'dispersion', { subgroupSize: 1 })),
    movingRangesWider: figureOf(asked('i_mr', 'dispersion', { subgroupSize: 1, change: { ratio: 1.5 } })),
    betweenWithin: figureOf(asked('i_mr_rs', 'location', { change: { shift: 1 } })),
    between: figureOf(asked('i_mr_rs', 'dispersion')),
    withinRange: figureOf(asked('i_mr_rs', 'within')),
    withinDeviation: figureOf(asked('i_mr_rs', 'within', { params: { within: 'deviation' } })),
    median: figureOf(asked('median', 'location', { change: { shift: 1 } })),
    medianRanges: figureOf(asked('median', 'dispersion')),
    shortRun: figureOf(asked('short_run_deviation', 'location', { change: { shift: 1 } })),
    shortRunZ: figureOf(asked('short_run_z', 'dispersion', { subgroupSize: 1 })),
    fraction: figureOf(asked('p', 'location', counted)),
    fractionMoved: figureOf(asked('np', 'location', { ...counted, change: { shift: 0.1 } })),
    largeFraction: figureOf(
      asked('p', 'location', { subgroupSize: 50_000, level: 0.2, change: { shift: 0.21 } }),
    ),
    counts: figureOf(asked('c', 'location', { level: 4, settings: western })),
    largeCounts: figureOf(asked('c', 'location', { level: 4000, change: { shift: 4100 } })),
    rates: figureOf(asked('u', 'location', { subgroupSize: 3, level: 2, change: { shift: 4 } })),
    betweenEvents: figureOf(asked('g', 'location', { level: 50, change: { shift: 20 } })),
    times: figureOf(asked('t', 'location', { change: { ratio: 3 } })),
    ewma: figureOf(asked('ewma', 'location')),
    ewmaMoved: figureOf(
      asked('ewma', 'location', { params: { lambda: 0.1, L: 2.7 }, change: { shift: 0.5 } }),
    ),
    ewmaWider: figureOf(asked('ewma', 'location', { change: { ratio: 2, shift: 0.1 } })),
    ewmaRanges: figureOf(asked('ewma', 'dispersion')),
    cusum: figureOf(asked('cusum', 'location', { params: { fir: true } })),
    cusumMoved: figureOf(
      asked('cusum', 'location', { params: { fir: true, k: 0.4, h: 4.5 }, change: { shift: 0.3 } }),
    ),
    cusumWider: figureOf(asked('cusum', 'location', { change: { ratio: 2 } })),
  }
  expect(figureTruth(figures).size).toBe(32)
  holdWords('runLengths', {
    figures,
    none: [
      asked('laney_p', 'location'),
      asked('laney_u', 'location'),
      asked('precontrol', 'location'),
      asked('p', 'dispersion'),
      asked('xbar_r', 'within'),
      asked('p', 'location', { level: 1 }),
      asked('p', 'location', { level: 0 }),
      asked('c', 'location', { level: 0 }),
      asked('c', 'location'),
      asked('p', 'location', { ...counted, change: { shift: 1 } }),
      asked('g', 'location', { level: 5001 }),
      asked('xbar_r', 'location', { settings: [] }),
      asked('xbar_r', 'location', { settings: [{ ruleId: 1, parameters: { sigma: 9 } }] }),
      asked('i_mr', 'dispersion', { subgroupSize: 1, settings: [] }),
      asked('xbar_r', 'location', { wanted: { points: 2, averaged: false } }),
    ].map((question) => figureOf(question).reason),
    survivals: [
      asked('xbar_r', 'location', { change: { shift: 1 } }),
      asked('i_mr', 'dispersion', { subgroupSize: 1 }),
      asked('ewma', 'location'),
      asked('cusum', 'location', { params: { fir: true } }),
      asked('c', 'location', { level: 4, settings: western }),
      asked('xbar_r', 'location', { wanted: { points: 2, averaged: false } }),
    ].map((question) => {
      const found = chartRunLength(question)
      return 'reason' in found ? [] : found.survival
    }),
  })
})

// Two values alone: the first moving range is |x₂ − x₁|, so P(a signal at once) = 2(1 − Φ((d₂ + 3d₃)/√2)); R gives 0.00915221465.
test('the first moving range signals as often as a range of two', () => {
  const { survival } = movingRangeRunLength(3, 1, { points: 2 })
  expect(1 - (survival[1] ?? 0)).toBeCloseTo(0.00915221465, 9)
  // With limits at 0.5 sigma there is a lower one too: R: ptukey(d2 - d3/2, 2, Inf) + 1 - ptukey(d2 + d3/2, 2, Inf).
  const narrow = movingRangeRunLength(0.5, 1, { points: 1 })
  expect(1 - (narrow.survival[1] ?? 0)).toBeCloseTo(0.6520855229, 6)
})
