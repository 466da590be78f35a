import { describe, expect, it } from 'vitest'
import { describeRule } from '../../src/spc/describeRule.ts'
import { describeSignal } from '../../src/spc/describeSignal.ts'
import { type RuleId, ruleIds } from '../../src/spc/rule.ts'
import { parameterFaults } from '../../src/spc/rules/parameterFaults.ts'
import { presetSource, rulePresets } from '../../src/spc/rules/presetSource.ts'
import { presetRules, rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { completeParameters, defaultParameters, ruleDefinition } from '../../src/spc/rules/ruleRegistry.ts'

/** What a rule finds at the newest of some points, when it may look back to `first`. */
const found = (ruleId: RuleId, z: readonly number[], first = 0, parameters = {}) => {
  const steps = Int8Array.from(z, (value, i) => Math.sign(value - (z[i - 1] ?? value)))
  const complete = completeParameters({ ruleId, parameters })
  return ruleDefinition(ruleId).find({ z: Float64Array.from(z), steps }, first, z.length - 1, complete)
}

const repeated = (length: number, value: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => value(i))

describe('how far back a rule may look', () => {
  const patterns: readonly (readonly [RuleId, readonly number[]])[] = [
    [2, repeated(9, () => 0.5)],
    [3, repeated(6, (i) => i / 10)],
    [4, repeated(14, (i) => (i % 2 === 0 ? 0.1 : -0.1))],
    [7, repeated(15, () => 0.2)],
    [8, repeated(8, (i) => (i % 2 === 0 ? 1.5 : -1.5))],
  ]

  // A pattern that reaches over a revision of limits, or over the end of a run.
  it.each(patterns)('needs all points of rule %i on this side of the line', (ruleId, z) => {
    expect(found(ruleId, z)?.members).toEqual(repeated(z.length, (i) => i))
    expect(found(ruleId, z, 1)).toBeNull()
    expect(found(ruleId, z.slice(1))).toBeNull()
    const shorter = { count: z.length - 1 }
    expect(found(ruleId, z, 1, shorter)?.members).toHaveLength(z.length - 1)
  })
})

describe('which way a pattern goes', () => {
  it.each([
    [1, [3.01], 'above'],
    [1, [-3.01], 'below'],
    [2, repeated(9, () => 0.1), 'above'],
    [2, repeated(9, () => -0.1), 'below'],
    [3, repeated(6, (i) => i), 'above'],
    [3, repeated(6, (i) => -i), 'below'],
    [5, [0, 2.5, 2.5], 'above'],
    [5, [0, -2.5, -2.5], 'below'],
    [6, [0, -1.5, -1.5, -1.5, -1.5], 'below'],
    [9, [3.01], 'above'],
    [10, [-3.01], 'below'],
    [11, [3.01], 'above'],
    [12, [-3.01], 'below'],
  ] as const)('says it of rule %i', (ruleId, z, side) => {
    expect(found(ruleId, z)?.side).toBe(side)
  })

  // Equal neighbours are neither a trend nor turns; the limit of one side is none for the other.
  it('finds nothing in ties, on lines and on the other side', () => {
    expect(
      found(
        2,
        repeated(9, () => 0),
      ),
    ).toBeNull()
    expect(
      found(
        3,
        repeated(6, () => 0.5),
      ),
    ).toBeNull()
    expect(
      found(
        4,
        repeated(14, () => 0.5),
      ),
    ).toBeNull()
    for (const ruleId of [9, 11] as const) expect(found(ruleId, [-9])).toBeNull()
    for (const ruleId of [10, 12] as const) expect(found(ruleId, [9])).toBeNull()
    for (const ruleId of [9, 10, 11, 12] as const)
      expect(found(ruleId, [ruleId % 2 === 0 ? -3 : 3])).toBeNull()
  })

  it('counts the newest point alone where a limit is crossed', () => {
    for (const ruleId of [1, 9, 11] as const)
      expect(found(ruleId, [0, 4])).toEqual({ members: [0], side: 'above' })
    for (const ruleId of [1, 10, 12] as const)
      expect(found(ruleId, [0, -4])).toEqual({ members: [0], side: 'below' })
  })
})

describe('the limits of accumulating charts in words', () => {
  const said = (ruleId: RuleId, value: number) =>
    describeSignal({
      ruleId,
      panel: 'location',
      parameters: defaultParameters(ruleId),
      value,
      limits: { centerLine: 10, ucl: 13, lcl: 8 },
      decimals: 1,
      unit: 'mm',
      side: value > 10 ? 'above' : 'below',
    })

  // The limit of the other side, or a name of another chart.
  it.each([
    [9, 14.5, '14.5 mm is 1.5 above h 13.0'],
    [10, 7.5, '7.5 mm is 0.5 below −h 8.0'],
    [11, 14.5, '14.5 mm is 1.5 above UCL 13.0'],
    [12, 7.5, '7.5 mm is 0.5 below LCL 8.0'],
  ] as const)('says rule %i with its limit', (ruleId, value, sentence) => {
    expect(said(ruleId, value)).toBe(sentence)
  })

  it('says a point below the centre from the lower line, and a trend upwards', () => {
    const limits = { centerLine: 10, ucl: 13, lcl: 7 }
    const words = { panel: 'location', limits, decimals: 1, unit: null } as const
    const below = describeSignal({ ...words, ruleId: 1, parameters: { sigma: 2 }, value: 7.5, side: 'below' })
    expect(below).toBe('7.5 is 0.5 below the 2-sigma line 8.0')
    const trend = describeSignal({ ...words, ruleId: 3, parameters: { count: 6 }, value: 12, side: 'above' })
    expect(trend).toBe('6 points in a row, each higher than the one before, the last at 12.0')
  })

  it('names each rule, and warns of all but the control limits', () => {
    const names = ruleIds.map((ruleId) => ruleDefinition(ruleId).name)
    expect(names.slice(8)).toEqual(['CUSUM above', 'CUSUM below', 'EWMA above', 'EWMA below'])
    expect(new Set(names).size).toBe(ruleIds.length)
    const critical = ruleIds.filter((ruleId) => ruleDefinition(ruleId).severity !== 'WARNING')
    expect(critical).toEqual([1])
    expect(ruleDefinition(1).severity).toBe('CRITICAL')
    expect(describeRule({ ruleId: 9, parameters: {} })).toBe('One point of the CUSUM above its limit')
  })
})

describe('the parameters of a rule', () => {
  const faults = (ruleId: RuleId, parameters: object) =>
    parameterFaults({ ruleId, parameters } as Parameters<typeof parameterFaults>[0]).map(
      ({ parameter, value, constraint }) => `${parameter} ${value} ${constraint}`,
    )

  it.each([
    [2, { count: 0 }, 'count 0 must be a whole number from 1 to 200'],
    [2, { count: 201 }, 'count 201 must be a whole number from 1 to 200'],
    [2, { count: 2.5 }, 'count 2.5 must be a whole number from 1 to 200'],
    [3, { count: 1 }, 'count 1 must be a whole number from 2 to 200'],
    [4, { count: 2 }, 'count 2 must be a whole number from 3 to 200'],
    [5, { window: 0 }, 'window 0 must be a whole number from 1 to 200'],
    [5, { window: 201 }, 'window 201 must be a whole number from 1 to 200'],
    [1, { sigma: 0 }, 'sigma 0 must be above 0 and at most 10'],
    [1, { sigma: 10.5 }, 'sigma 10.5 must be above 0 and at most 10'],
    [2, { sigma: 3 }, 'sigma 3 rule 2 has no sigma'],
    [5, { count: 4 }, 'count 4 must be <= window (3)'],
    [5, { count: 3, window: 2 }, 'count 3 must be <= window (2)'],
    [6, { window: 3 }, 'count 4 must be <= window (3)'],
  ] as const)('refuses rule %i with %o', (ruleId, parameters, fault) => {
    expect(faults(ruleId, parameters)).toEqual([fault])
  })

  it.each([
    [1, { sigma: 10 }],
    [1, { sigma: 0.001 }],
    [2, { count: 1 }],
    [2, { count: 200 }],
    [4, { count: 3 }],
    [5, { count: 200, window: 200 }],
    [5, { count: 1, window: 1 }],
    [7, {}],
  ] as const)('takes rule %i with %o', (ruleId, parameters) => {
    expect(faults(ruleId, parameters)).toEqual([])
  })

  // One mistake told twice confuses.
  it('does not complain of the window when a parameter is out of its bounds already', () => {
    expect(faults(5, { count: 300, window: 2 })).toEqual(['count 300 must be a whole number from 1 to 200'])
    expect(faults(5, { count: 0, sigma: -1 })).toHaveLength(2)
  })
})

describe('named sets of rules', () => {
  it('says where each comes from', () => {
    const sources = rulePresets.map((name) => presetSource(name))
    expect(new Set(sources.map(({ name }) => name)).size).toBe(rulePresets.length)
    for (const { name, source, remark } of sources) {
      expect(name).toMatch(/^[A-Z]\S+/u)
      expect(source.length).toBeGreaterThan(30)
      expect(remark).toMatch(/^\S.{10,}\.$/u)
    }
  })

  // Every rule on both panels is the commonest source of false alarms.
  it('judges the spread by rule 1 alone, unless a set is chosen for it', () => {
    const ids = (rules: readonly { readonly ruleId: RuleId }[]) => rules.map(({ ruleId }) => ruleId)
    expect(ids(presetRules('default', 'location'))).toEqual([1, 2, 3, 4])
    for (const panel of ['dispersion', 'within'] as const)
      expect(ids(presetRules('default', panel))).toEqual([1])
    expect(ids(presetRules('nelson', 'dispersion'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(ids(presetRules('nelson', 'location'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const name of rulePresets) {
      expect(ids(rulePreset(name).dispersion)).toEqual([1])
      expect(rulePreset(name).location).toEqual(presetRules(name, 'location'))
    }
  })
})
