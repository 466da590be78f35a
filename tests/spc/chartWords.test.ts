import { describe, expect, test } from 'vitest'
import type { PanelLimits } from '../../src/spc/chartPlan.ts'
import { plottedDecimals } from '../../src/spc/charts/plottedDecimals.ts'
import { signalName } from '../../src/spc/charts/signalName.ts'
import { subgroupNoun } from '../../src/spc/charts/subgroupNoun.ts'
import type { ChartType } from '../../src/spc/chartType.ts'
import { createPlotter } from '../../src/spc/createPlotter.ts'
import { describeSignal, type SignalInNumbers } from '../../src/spc/describeSignal.ts'
import { placeWords } from '../../src/spc/placeWords.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'

const sentence = (
  chartType: ChartType,
  value: number,
  limits: PanelLimits,
  more: Partial<SignalInNumbers> = {},
): string =>
  describeSignal({
    ruleId: 1,
    panel: 'location',
    parameters: {},
    value,
    limits,
    decimals: 0,
    unit: 'mm',
    side: 'above',
    chartType,
    subgroupSize: 5,
    ...more,
  })

describe('the sentence of a signal', () => {
  test('writes a count whole and its limit with decimals (a limit of 9.87 would read as 10)', () => {
    const limits = { centerLine: 4.2, ucl: 9.87, lcl: 0 }
    expect(sentence('c', 12, limits)).toBe('The count 12 is 2.13 above UCL 9.87')
    expect(sentence('np', 10, limits)).toBe('The number nonconforming 10 is 0.13 above UCL 9.87')
  })

  test('writes a fraction with four decimals whatever the gauge shows (it would read 0)', () => {
    const limits = { centerLine: 0.01, ucl: 0.0411, lcl: 0 }
    expect(sentence('p', 0.05, limits)).toBe('The fraction 0.0500 is 0.0089 above UCL 0.0411')
  })

  test('leaves the unit out where the number is not in it (a Z of 3.4 mm)', () => {
    expect(sentence('short_run_z', 3.4, { centerLine: 0, ucl: 3, lcl: -3 })).toBe(
      'Z 3.40 is 0.40 above UCL 3.00',
    )
  })

  test('speaks of pre-control in its own words (zones and sigmas mean nothing there)', () => {
    const limits = { centerLine: 10, ucl: 10.1, lcl: 9.9 }
    const more = { decimals: 2 }
    expect(sentence('precontrol', 10.13, limits, more)).toBe('10.13 mm is 0.03 above USL 10.10')
    expect(sentence('precontrol', 10.07, limits, { ...more, ruleId: 5 })).toBe(
      '2 pieces in a row outside green, above 10.05 mm',
    )
    expect(sentence('precontrol', 9.93, limits, { ...more, ruleId: 8, side: null })).toBe(
      '2 pieces in a row outside green, one above 10.05 mm and one below 9.95 mm',
    )
    expect(signalName('precontrol', 1)).toBe('Red')
    expect(signalName('xbar_r', 1)).toBe('Beyond control limits')
  })
})

test.each([
  ['xbar_r', 'location', { points: 2, lines: 2 }],
  ['cusum', 'location', { points: 2, lines: 2 }],
  ['laney_u', 'location', { points: 3, lines: 3 }],
  ['g', 'location', { points: 0, lines: 2 }],
  ['t', 'dispersion', { points: 3, lines: 3 }],
  ['short_run_z', 'location', { points: 2, lines: 2 }],
] as const)(
  '%s writes its %s so (numbers cut or padded beyond what they say)',
  (chartType, panel, wanted) => {
    expect(plottedDecimals({ chartType, subgroupSize: 2 }, panel, 2)).toEqual(wanted)
  },
)

test('a place is told in the words of its chart (a green piece in "zone B")', () => {
  expect(placeWords('precontrol', 'zone_b_upper', 1.5)).toBe('Green')
  expect(placeWords('precontrol', 'zone_b_lower', -1.6)).toBe('Yellow, below')
  expect(placeWords('precontrol', 'beyond_lcl', -3.2)).toBe('Red, below LSL')
  expect(placeWords('cusum', 'zone_a_upper', 2.9)).toBe('Within h')
  expect(placeWords('cusum', 'beyond_lcl', -3.1)).toBe('Lower sum beyond −h')
  expect(placeWords('xbar_r', 'zone_a_upper', 2.9)).toBe('Zone A, above')
  expect(subgroupNoun('precontrol').one).toBe('piece')
})

test('an accumulating chart says the mean of each subgroup, others do not (the chart could not draw them)', () => {
  const plan = { chartType: 'ewma', subgroupSize: 2, rules: rulePreset('default') } as const
  expect(createPlotter(plan, { centerLine: 0, sigma: 1 }).take([4, 6]).level).toBe(5)
  expect(createPlotter({ ...plan, chartType: 'xbar_r' }, null).take([4, 6]).level).toBeUndefined()
})
