import { describe, expect, test } from 'vitest'
import type { ChartHistory, ChartMark, PointColumns } from '../../../src/contract/chart.ts'
import { createChartModel } from '../../../src/renderer/charts/chartModel.ts'
import { panelTitle } from '../../../src/renderer/charts/chartPanels.ts'
import { partChanges } from '../../../src/renderer/charts/partChanges.ts'
import { readPoint } from '../../../src/renderer/charts/pointReading.ts'
import { createPointStore, mergePoints } from '../../../src/renderer/charts/pointStore.ts'
import { processState } from '../../../src/renderer/charts/processSentence.ts'
import { panelsOf } from '../../../src/renderer/charts/shownChart.ts'
import { furtherValues, valuesOfRule } from '../../../src/renderer/charts/traces.ts'
import { type ChartType, chartTypes } from '../../../src/spc/chartType.ts'
import { columnsOf } from './pointColumns.ts'

const characteristicOf = (chart_type: ChartType, changes: Partial<ChartHistory['characteristic']> = {}) => ({
  id: 1,
  code: 'A',
  name: 'A',
  unit: 'mm',
  chart_type,
  subgroup_size: 4,
  decimals: 2,
  target: null,
  lsl: null,
  usl: null,
  plausible_min: null,
  plausible_max: null,
  client_id: null,
  baseline_subgroups: 25,
  sigma_method: null,
  rules: { preset: 'default' } as const,
  chart_params: {},
  source_marker: null,
  line: null,
  machine: null,
  part: null,
  instruction: null,
  defect_kinds: [],
  created_at: '',
  updated_at: '',
  phase: 'monitoring' as const,
  subgroups: 1,
  limits_revision: 1,
  ...changes,
})

const revision = (level: number, sigma: number): ChartHistory['limits'][number] => ({
  revision: 1,
  method: 'given',
  center_line: level,
  process_level: level,
  sigma,
  ucl: level,
  lcl: level,
  dispersion: null,
  within: null,
  within_sigma: null,
  subgroups: null,
  created_by: 'Ada',
  created_at: '',
  reason: null,
  effective_after: null,
  signature: null,
})

interface OnePoint {
  readonly value: number
  readonly n?: number
  readonly companion?: number
  readonly rule?: number
}

const modelOf = (
  chart: ChartType,
  { value, n = 4, companion, rule }: OnePoint,
  limits: ChartHistory['limits'][number],
  changes: Partial<ChartHistory['characteristic']> = {},
) => {
  const columns: PointColumns = {
    ...columnsOf([{ sample_id: 1, at: 1000, value, n, revision: 1 }]),
    ...(companion === undefined ? {} : { companion: Float64Array.of(companion) }),
  }
  const marks: ChartMark[] =
    rule === undefined
      ? []
      : [{ violation_id: 1, sample_id: 1, rule_id: rule, panel: 'location', status: 'open' }]
  return createChartModel({
    characteristic: characteristicOf(chart, changes),
    limits: [limits],
    columns,
    marks,
    trial: null,
    total: 1,
  })
}

describe('the sentence above a chart', () => {
  test.each([
    ['p', { value: 0.3, n: 50, rule: 1 }, revision(0.1, 0.3), 'the fraction of sample 1 is 0.0727 above UCL'],
    [
      'np',
      { value: 18, n: 100, rule: 1 },
      revision(0.06, 0.2375),
      'the number nonconforming of sample 1 is 4.87 above UCL',
    ],
    [
      'cusum',
      { value: 0, companion: -6, rule: 10 },
      revision(10, 2),
      'the lower sum of subgroup 1 is 1.00 mm below −h',
    ],
    [
      'cusum',
      { value: 5.5, companion: 0, rule: 9 },
      revision(10, 2),
      'the upper sum of subgroup 1 is 0.50 mm above h',
    ],
    ['short_run_z', { value: -3.5, rule: 1 }, revision(0, 1), 'Z of subgroup 1 is 0.50 below LCL'],
    ['g', { value: 40, n: 1, rule: 1 }, revision(10, 5), 'the count of event 1 is 15.00 above UCL'],
  ] as const)(
    'of a %s chart names what is plotted (a sum was called a mean, a Z had mm)',
    (chart, point, limits, words) => {
      expect(processState(modelOf(chart, point, limits), String).sentence).toBe(`Out of control: ${words}`)
    },
  )

  test('says why there are no limits (a complete baseline that waits for ever)', () => {
    const model = createChartModel({
      characteristic: characteristicOf('p', { phase: 'baseline' }),
      limits: [],
      columns: columnsOf([{ sample_id: 1, at: 0, value: 0, revision: 0 }]),
      marks: [],
      trial: null,
      no_limits: 'No nonconforming unit was found yet.',
      total: 30,
    })
    expect(processState(model, String).sentence).toBe('No limits yet: No nonconforming unit was found yet.')
  })
})

describe('a point', () => {
  test('of two sums is the one further out, in its own words (an alarm below was read as 0)', () => {
    const model = modelOf('cusum', { value: 0, companion: -6 }, revision(10, 2))
    expect(readPoint(model, 0)).toMatchObject({
      text: '−6.00',
      unit: 'mm',
      place: 'Lower sum beyond −h',
      z: null,
    })
  })

  test('of a fraction has four decimals and no unit', () => {
    const model = modelOf('p', { value: 0.1, n: 50 }, revision(0.1, 0.3))
    expect(readPoint(model, 0)).toMatchObject({ text: '0.1000', unit: null, zone: 'center_line' })
  })

  test('of a p chart whose upper limit is cut at 1 keeps its distance (z would grow)', () => {
    const model = modelOf('p', { value: 1, n: 4 }, revision(0.9, 0.3))
    expect(readPoint(model, 0)?.z).toBeCloseTo(0.1 / 0.15, 9)
  })
})

describe('panels', () => {
  test('are those that a chart has (an empty panel below counts)', () => {
    const counts = chartTypes.filter((type) => panelsOf(characteristicOf(type)).length === 1)
    expect(counts).toEqual(['p', 'np', 'c', 'u', 'laney_p', 'laney_u', 'g', 'precontrol'])
    expect(panelsOf(characteristicOf('i_mr_rs'))).toEqual(['location', 'dispersion', 'within'])
  })

  test('are titled by what is shown now: plain means until an EWMA has limits', () => {
    const title = (changes: Partial<ChartHistory['characteristic']>) =>
      panelTitle({ characteristic: characteristicOf('ewma', changes) }, 'location')
    expect(title({ phase: 'baseline' })).toBe('Mean of 4, mm')
    expect(title({})).toBe('Exponentially weighted mean, mm')
  })
})

test('a mark stands on the sum that its rule judges', () => {
  const values = Float64Array.of(1)
  const other = { values: Float64Array.of(-2) }
  expect(valuesOfRule({ values, other }, 9)).toBe(values)
  expect(valuesOfRule({ values, other }, 10)).toBe(other.values)
  expect(valuesOfRule({ values, other: null }, 10)).toBe(values)
  expect(furtherValues({ values, other }, 0)).toBe(other.values)
})

test('part numbers keep their names from frame to frame (each frame counts them anew)', () => {
  const store = createPointStore()
  const frame = (ids: number[], part: number[], part_names: string[]): PointColumns => ({
    ...columnsOf(ids.map((sample_id) => ({ sample_id, at: sample_id, value: 1 }))),
    part: Float64Array.from(part),
    part_names,
  })
  mergePoints(store, frame([1, 2, 3], [0, 0, 1], ['A', 'B']))
  mergePoints(store, frame([4, 5], [0, Number.NaN], ['B']))
  mergePoints(store, columnsOf([{ sample_id: 6, at: 6, value: 1 }]))
  expect(partChanges(store, 0, store.length)).toEqual([
    { index: 0, name: 'A' },
    { index: 2, name: 'B' },
    { index: 4, name: '' },
  ])
})
