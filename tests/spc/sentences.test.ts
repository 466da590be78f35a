import { describe, expect, it } from 'vitest'
import { describeRule } from '../../src/spc/describeRule.ts'
import { describeSignal } from '../../src/spc/describeSignal.ts'
import { type RuleId, ruleIds } from '../../src/spc/rule.ts'
import { defaultParameters } from '../../src/spc/rules/ruleRegistry.ts'

const limits = { centerLine: 74.001, ucl: 74.0143, lcl: 73.9877 }

const said = (ruleId: RuleId, side: 'above' | 'below' | null, value = 74.0208) =>
  describeSignal({
    ruleId,
    panel: 'location',
    parameters: defaultParameters(ruleId),
    value,
    limits,
    decimals: 3,
    unit: 'mm',
    side,
    chartType: 'xbar_r',
  })

describe('signals in words', () => {
  it.each([
    [1, 'above', '74.021 mm is 0.007 above UCL 74.014'],
    [2, 'above', '9 subgroups in a row above the centre 74.001 mm'],
    [3, 'below', '6 subgroups in a row, each lower than the one before, the last at 74.021 mm'],
    [4, null, '14 subgroups in a row went up and down in turn, the last at 74.021 mm'],
    [5, 'above', '2 of the last 3 subgroups lie above 74.010 mm, more than 2 sigma from the centre'],
    [6, 'below', '4 of the last 5 subgroups lie below 73.997 mm, more than 1 sigma from the centre'],
    [7, null, '15 subgroups in a row within 1 sigma of the centre 74.001 mm: less variation than expected'],
    [8, null, '8 subgroups in a row on both sides of the centre 74.001 mm, none within 1 sigma of it'],
  ] as const)('says rule %i with its numbers', (ruleId, side, sentence) => {
    expect(said(ruleId, side)).toBe(sentence)
  })

  it('adds decimals where a value and its limit would read the same', () => {
    expect(said(1, 'above', 74.01432)).toBe('74.01432 mm is 0.00002 above UCL 74.01430')
  })

  it('names what the dispersion panel plots', () => {
    const range = {
      ruleId: 1,
      panel: 'dispersion',
      parameters: {},
      value: 0.061,
      decimals: 3,
      unit: null,
      side: 'above',
    } as const
    const ranges = { centerLine: 0.02, ucl: 0.049, lcl: 0 }
    expect(describeSignal({ ...range, limits: ranges, chartType: 'i_mr' })).toBe(
      'The moving range 0.061 is 0.012 above UCL 0.049',
    )
    expect(describeSignal({ ...range, ruleId: 2, limits: ranges, chartType: 'xbar_s' })).toBe(
      '9 standard deviations in a row above the centre 0.020',
    )
  })

  it('measures from the line of the rule’s own sigma, not from the drawn limit', () => {
    expect(
      describeSignal({
        ruleId: 1,
        panel: 'location',
        parameters: { sigma: 2 },
        value: 12.5,
        limits: { centerLine: 10, ucl: 13, lcl: 7 },
        decimals: 1,
        unit: null,
        side: 'above',
      }),
    ).toBe('12.5 is 0.5 above the 2-sigma line 12.0')
  })

  it('has its own sentence for each rule on the setup screen', () => {
    const sentences = ruleIds.map((ruleId) => describeRule({ ruleId, parameters: {} }))
    expect(new Set(sentences).size).toBe(ruleIds.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^(One point|\d+ (of \d+ )?points) .+[^.]$/)
  })
})
