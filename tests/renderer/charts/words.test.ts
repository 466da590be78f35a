import { describe, expect, test } from 'vitest'
import type { Characteristic } from '../../../src/contract/characteristic.ts'
import type { ChartHistory, ChartMark } from '../../../src/contract/chart.ts'
import { applyDelta, applyHistory, createChartModel } from '../../../src/renderer/charts/chartModel.ts'
import { decimalsOfStep, formatDistance, formatValue } from '../../../src/renderer/charts/formatValue.ts'
import { histogramShape } from '../../../src/renderer/charts/histogramShape.ts'
import { readPoint } from '../../../src/renderer/charts/pointReading.ts'
import { processState } from '../../../src/renderer/charts/processSentence.ts'
import { columnsOf, type PlainPoint } from './pointColumns.ts'

const ring: Characteristic = {
  id: 1,
  code: 'RING',
  name: 'Ring',
  unit: 'mm',
  chart_type: 'xbar_r',
  subgroup_size: 4,
  decimals: 3,
  target: null,
  lsl: null,
  usl: null,
  plausible_min: null,
  plausible_max: null,
  client_id: null,
  baseline_subgroups: 25,
  sigma_method: null,
  rules: { preset: 'default' },
  chart_params: {},
  source_marker: null,
  line: null,
  machine: null,
  part: null,
  instruction: null,
  defect_kinds: [],
  created_at: '',
  updated_at: '',
  phase: 'monitoring',
  subgroups: 0,
  limits_revision: 1,
}

/** Centre 10, sigma of single values 2: for n of 4 the limits are 7 and 13. */
const limits: ChartHistory['limits'] = [
  {
    revision: 1,
    method: 'given',
    center_line: 10,
    process_level: 10,
    sigma: 2,
    ucl: 13,
    lcl: 7,
    dispersion: { center_line: 4.1, ucl: 9.4, lcl: 0 },
    within: null,
    within_sigma: null,
    subgroups: null,
    created_by: 'Ada',
    created_at: '',
    reason: null,
    effective_after: null,
    signature: null,
  },
]

const mark = (sample_id: number, more: Partial<ChartMark> = {}): ChartMark => ({
  violation_id: sample_id,
  sample_id,
  rule_id: 1,
  panel: 'location',
  status: 'open',
  ...more,
})

const point = (sample_id: number, value: number, more: Partial<PlainPoint> = {}): PlainPoint => ({
  sample_id,
  at: sample_id * 60_000,
  value,
  dispersion: 4,
  n: 4,
  ...more,
})

const history = (points: readonly PlainPoint[], more: Partial<ChartHistory> = {}): ChartHistory => ({
  characteristic: ring,
  limits,
  columns: columnsOf(points),
  marks: [],
  trial: null,
  total: points.length,
  ...more,
})

const minutes = (at: number): string => `06:${String(at / 60_000).padStart(2, '0')}`
const sentence = (model: ChartHistory): string => processState(createChartModel(model), minutes).sentence

describe('processState', () => {
  test('in control counts from the first subgroup after the last signal', () => {
    const points = [point(1, 10), point(2, 14), point(3, 10), point(4, 11)]
    expect(sentence(history(points, { marks: [mark(2, { status: 'acknowledged' })] }))).toBe(
      'In control since 06:03, 2 subgroups',
    )
    expect(sentence(history([point(1, 10)]))).toBe('In control since 06:01, 1 subgroup')
  })

  test('while only the newest subgroups are there, their count is a least one (500 of 20,000 read as all)', () => {
    const model = createChartModel(history([point(2, 10), point(3, 10)], { total: 3 }))
    expect(processState(model, minutes).sentence).toBe('In control for at least 2 subgroups')
    applyHistory(model, history([point(1, 10), point(2, 10), point(3, 10)]))
    expect(processState(model, minutes).sentence).toBe('In control since 06:01, 3 subgroups')
  })

  test('a signal that waits for a cause is told until then, the one beyond its limits first', () => {
    const points = [point(1, 10), point(2, 14), point(3, 10), point(4, 11)]
    const marks = [mark(2), mark(3, { rule_id: 3 }), mark(4, { rule_id: 2 })]
    expect(sentence(history(points, { marks }))).toBe(
      'Out of control: subgroup 2 is 1.000 mm above UCL; 2 more open',
    )
  })

  test('an acknowledged signal at the newest subgroup is still a process out of control', () => {
    const marks = [mark(2, { status: 'acknowledged' })]
    expect(sentence(history([point(1, 10), point(2, 14)], { marks }))).toBe(
      'Out of control: subgroup 2 is 1.000 mm above UCL',
    )
  })

  test('out of control names the subgroup by its number in the whole history, not in what was sent', () => {
    expect(sentence(history([point(1, 10), point(2, 13.0094)], { marks: [mark(2)], total: 37 }))).toBe(
      'Out of control: subgroup 37 is 0.009 mm above UCL',
    )
    expect(sentence(history([point(1, 6.5)], { marks: [mark(1)] }))).toBe(
      'Out of control: subgroup 1 is 0.500 mm below LCL',
    )
  })

  test('a distance too small for the decimals is not written as 0.000', () => {
    expect(sentence(history([point(1, 13.0002)], { marks: [mark(1)] }))).toBe(
      'Out of control: subgroup 1 is 0.0002 mm above UCL',
    )
  })

  test('the spread and the other rules have sentences of their own', () => {
    const spread = point(1, 10, { dispersion: 20 })
    expect(sentence(history([spread], { marks: [mark(1, { panel: 'dispersion' })] }))).toMatch(
      /^Out of control: subgroup 1 has a spread \d+\.\d{3} mm above UCL$/,
    )
    expect(sentence(history([point(1, 11)], { marks: [mark(1, { rule_id: 2 })] }))).toBe(
      'Out of control: subgroup 1 shows rule 2, Shift',
    )
  })

  test('a baseline says how far it is, and nothing alarms', () => {
    const characteristic: Characteristic = { ...ring, phase: 'baseline' }
    expect(sentence(history([point(1, 10, { revision: 0 })], { characteristic, limits: [] }))).toBe(
      'Baseline: 1 of 25 subgroups',
    )
    expect(sentence(history([], { characteristic, limits: [] }))).toBe('No subgroups yet')
  })
})

describe('chart model', () => {
  test('a subgroup of another size is judged by limits of its own size', () => {
    const model = createChartModel(history([point(1, 11, { n: 4 }), point(2, 11, { n: 1 })]))
    expect(readPoint(model, 0)?.z).toBeCloseTo(1, 12)
    expect(readPoint(model, 1)?.z).toBeCloseTo(0.5, 12)
  })

  test('points keep their numbers while the older ones are filled in (the view would jump)', () => {
    const model = createChartModel(history([point(3, 10)], { total: 3 }))
    expect(readPoint(model, 0)?.number).toBe(3)
    applyHistory(model, history([point(1, 10), point(2, 10), point(3, 10)]))
    expect(readPoint(model, 2)?.number).toBe(3)
  })

  test('a new revision is used at once (limits of the old one would be remembered)', () => {
    const model = createChartModel(history([point(1, 11)]))
    readPoint(model, 0)
    const [first] = limits
    if (first === undefined) throw new Error('there is one revision')
    applyDelta(model, {
      points: columnsOf([]),
      marks: [],
      limits: [{ ...first, center_line: 11, process_level: 11 }],
      trial: null,
      total: 1,
    })
    expect(readPoint(model, 0)?.zone).toBe('center_line')
  })
})

describe('numbers', () => {
  test('ticks are written exactly (74.0025 as 74.003 makes uneven steps)', () => {
    expect([1, 0.5, 0.005, 0.0025, 20].map(decimalsOfStep)).toEqual([0, 1, 3, 4, 0])
  })

  test('a distance agrees with the two numbers as they are written', () => {
    expect(formatDistance(74.0208, 74.0142, 3)).toBe('0.007')
    expect(formatDistance(1, 1, 2)).toBe('0.00')
  })

  test('a huge number is written with an exponent (300 digits lay across the chart)', () => {
    expect(formatValue(1e300, 3)).toBe('1e300')
    expect(formatValue(-1.23456e20, 3)).toBe('−1.23456e20')
    expect(formatValue(123456789.1234, 4)).toBe('1.23457e8')
    expect(formatValue(12345678.123, 3)).toBe('12345678.123')
    expect(formatValue(1.5e-9, 12)).toBe('0.000000001500')
  })

  test('nothing is written as minus zero', () => {
    expect(formatValue(-0.0001, 2)).toBe('0.00')
    expect(formatValue(-1.5, 1)).toBe('−1.5')
  })
})

describe('histogramShape', () => {
  const counted = { edges: [0, 1, 2], counts: [1, 3], n: 4, mean: 1, sigma_overall: 0.5, sigma_within: 0.5 }

  test('bars and specification lie within the picture (a limit outside of the data was cut off)', () => {
    const shape = histogramShape(counted, [-3, 5])
    expect([-3, 5].map(shape.xOf).every((x) => x > 0 && x < 1)).toBe(true)
    expect(
      Math.max(...shape.bars.map((bar) => bar.height), ...shape.curve.map(({ y }) => y)),
    ).toBeLessThanOrEqual(1)
  })

  test('the curve has the area of the bars', () => {
    const { curve, bars } = histogramShape(counted, [-3, 5])
    const curveArea = curve.reduce((sum, { y }) => sum + y, 0) / (curve.length - 1)
    const barArea = bars.reduce((sum, { left, right, height }) => sum + (right - left) * height, 0)
    expect(curveArea / barArea).toBeCloseTo(1, 2)
  })

  test('the curve runs down to the base line on both sides (it was cut off where the data end)', () => {
    const { curve } = histogramShape(counted, [])
    expect(Math.max(curve[0]?.y ?? 1, curve.at(-1)?.y ?? 1)).toBeLessThan(0.01)
  })

  test('without variation there is no curve', () => {
    expect(histogramShape({ ...counted, sigma_overall: 0 }, []).curve).toEqual([])
  })
})
