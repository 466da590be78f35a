import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { createRecentPoints } from '../../src/spc/recentPoints.ts'
import { nelsonRuleIds, type RuleId, type RuleParameters } from '../../src/spc/rule.ts'
import { parameterFaults } from '../../src/spc/rules/parameterFaults.ts'
import { presetSource, rulePresets } from '../../src/spc/rules/presetSource.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { defaultParameters, ruleName, ruleSeverity } from '../../src/spc/rules/ruleRegistry.ts'
import { naiveRule } from './naiveRules.ts'

const firedBy = (ruleId: RuleId, parameters: RuleParameters, values: readonly number[]) => {
  const { step } = createEvaluator(
    {
      chartType: 'i_mr',
      subgroupSize: 1,
      rules: { location: [{ ruleId, parameters }], dispersion: [], within: [] },
    },
    { centerLine: 0, sigma: 1 },
  )
  return values.map((value) => step([value]).signals[0] ?? null)
}

const last = (ruleId: RuleId, values: readonly number[], parameters = defaultParameters(ruleId)) =>
  firedBy(ruleId, parameters, values).at(-1)

const repeat = (count: number, value: number): number[] => new Array<number>(count).fill(value)
const zigzag = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 0.5 : -0.5))

// Quarters of sigma, so that points on a line and ties are common.
const plotted = fc.array(
  fc.integer({ min: -14, max: 14 }).map((x) => x / 4),
  { maxLength: 60 },
)
const parameters = fc.record({
  count: fc.integer({ min: 3, max: 6 }),
  extra: fc.integer({ min: 0, max: 4 }),
  sigma: fc.constantFrom(0.5, 1, 1.5, 2, 3),
})

describe('rules', () => {
  it.each(nelsonRuleIds)(
    'rule %i agrees at every point with its definition, on any points and parameters',
    (ruleId) => {
      fc.assert(
        fc.property(plotted, parameters, (z, { count, extra, sigma }) => {
          const chosen = { count, window: count + extra, sigma }
          const fired = firedBy(ruleId, chosen, z)
          const expected = z.map((_, i) => naiveRule(ruleId, chosen, z.slice(0, i + 1)))
          expect(fired.map((signal) => signal?.members ?? null)).toEqual(expected)
        }),
        { numRuns: 300 },
      )
    },
  )

  // One point fewer must stay silent: an off-by-one in a count is the classic fault of these rules.
  it.each<[RuleId, number[]]>([
    [1, [3.1]],
    [2, repeat(9, 0.1)],
    [3, [1, 2, 3, 4, 5, 6].map((x) => x / 10)],
    [4, zigzag(14)],
    [5, [2.1, 0, 2.1]],
    [6, [1.1, 1.1, 0, 1.1, 1.1]],
    [7, repeat(15, 0.9)],
    [8, [...repeat(7, 1.5), -1.5]],
  ])('rule %i fires at the number of points its source says and not before', (ruleId, values) => {
    expect(last(ruleId, values)).not.toBeNull()
    expect(firedBy(ruleId, defaultParameters(ruleId), values).slice(0, -1)).toEqual(
      repeat(values.length - 1, 0).map(() => null),
    )
  })

  it.each([
    ['a tie breaks a trend', 3, [0, 0.1, 0.2, 0.2, 0.3, 0.4]],
    ['a step that is only a rounding error is a tie', 3, [-0.2, -0.1, 0, 0.3, 0.1 + 0.2, 0.4]],
    ['a tie breaks alternation', 4, [...zigzag(13), 0.5]],
    ['a point on the centre breaks a shift', 2, [...repeat(4, 0.5), 0, ...repeat(4, 0.5)]],
    ['the newest point must itself be beyond two sigma', 5, [2.5, 2.5, 0]],
    ['the two points must be on one side', 5, [2.5, 0, -2.5]],
    ['the newest point must itself be beyond one sigma', 6, [1.5, 1.5, 1.5, 1.5, 0]],
    ['a point beyond one sigma ends stratification', 7, [...repeat(14, 0), 1.01]],
    ['mixture needs points on both sides', 8, repeat(8, 1.5)],
    ['a point on a limit is not beyond it', 1, [3]],
  ] as const)('%s', (_title, ruleId, values) => {
    expect(last(ruleId, values)).toBeNull()
  })

  it('counts a point exactly one sigma away as within it, for stratification', () => {
    expect(last(7, [...repeat(14, 0), -1])).not.toBeNull()
  })

  // With a count of 1 every point would be a "trend", and a restarted evaluator could not know the step before it.
  it('holds a trend to two points and alternation to three, however small a count is set', () => {
    expect(firedBy(3, { count: 1 }, [0, 0.1]).map((signal) => signal?.members)).toEqual([undefined, [0, 1]])
    expect(firedBy(4, { count: 1 }, [0, 0.1, 0]).map((signal) => signal?.members)).toEqual([
      undefined,
      undefined,
      [0, 1, 2],
    ])
  })

  it('names the members of 2 of 3 without the point between them', () => {
    expect(last(5, [2.5, 0, 2.5])).toMatchObject({ members: [0, 2], side: 'above' })
  })

  it('says which way a trend and a shift go', () => {
    expect(last(3, [6, 5, 4, 3, 2, 1])).toMatchObject({ side: 'below' })
    expect(last(2, repeat(9, -0.1))).toMatchObject({ side: 'below' })
  })
})

describe('presets and names', () => {
  it('holds the Western Electric run to 8 points, not the 9 of Nelson', () => {
    const run = rulePreset('western_electric').location.find(({ ruleId }) => ruleId === 2)
    expect(run?.parameters.count).toBe(8)
    expect(
      rulePreset('western_electric')
        .location.map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual([1, 2, 5, 6])
  })

  // As each source states them: a run of 8 where 9 is meant is the usual slip.
  it.each([
    ['default', 'count 9 · count 6 · count 14', [1, 2, 3, 4]],
    ['shewhart', '', [1]],
    ['western_electric', 'count 8 · 2 of 3 · 4 of 5', [1, 2, 5, 6]],
    [
      'nelson',
      'count 9 · count 6 · count 14 · 2 of 3 · 4 of 5 · count 15 · count 8',
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
    ['aiag', 'count 7 · count 6 · count 14 · 2 of 3 · 4 of 5 · count 15 · count 8', [1, 2, 3, 4, 5, 6, 7, 8]],
    [
      'montgomery',
      'count 8 · count 6 · count 14 · 2 of 3 · 4 of 5 · count 15 · count 8',
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
    ['juran', 'count 9 · count 6 · 2 of 3 · 4 of 5 · count 8', [1, 2, 3, 5, 6, 8]],
    ['ihi', 'count 8 · count 6 · 2 of 3 · count 15', [1, 2, 3, 5, 7]],
    ['westgard', 'count 10 · 2 of 2 · 4 of 4 · count 2', [1, 2, 5, 6, 8]],
    [
      'minitab',
      'count 9 · count 7 · count 15 · 2 of 3 · 4 of 5 · count 15 · count 8',
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
  ] as const)('has the rules of %s, and rule 1 alone on the spread', (name, counts, ids) => {
    const { location, dispersion, within } = rulePreset(name)
    expect(location.map(({ ruleId }) => ruleId)).toEqual(ids)
    const told = location.flatMap(({ parameters: { count, window } }) =>
      count === undefined ? [] : [window === undefined ? `count ${count}` : `${count} of ${window}`],
    )
    expect(told.join(' · ')).toBe(counts)
    expect(dispersion).toEqual([{ ruleId: 1, parameters: { sigma: 3 } }])
    expect(within).toEqual(dispersion)
    expect(presetSource(name).source).not.toBe('')
  })

  it('offers every set of rules that there is', () => {
    expect(new Set(rulePresets).size).toBe(10)
  })

  // R-4s of Westgard: a range of more than four sigma between two controls, told by one on each side of two sigma.
  it('fires Westgard’s R-4s when one of two points lies beyond each two-sigma line, and else not', () => {
    const rule = rulePreset('westgard').location.find(({ ruleId }) => ruleId === 8)?.parameters ?? {}
    expect(last(8, [2.1, -2.1], rule)).toMatchObject({ members: [0, 1] })
    expect(last(8, [2.1, 2.1], rule)).toBeNull()
    expect(last(8, [2.1, 0, -2.1], rule)).toBeNull()
  })

  it('finds a parameter that a rule does not have, one out of bounds, and a count beyond its window', () => {
    expect(parameterFaults({ ruleId: 1, parameters: { count: 2 } })[0]?.constraint).toMatch(
      /rule 1 has no count/,
    )
    expect(parameterFaults({ ruleId: 4, parameters: { count: 2 } })[0]?.constraint).toMatch(/from 3 to 200/)
    expect(parameterFaults({ ruleId: 6, parameters: { count: 4, window: 3 } })[0]?.parameter).toBe('count')
    expect(parameterFaults({ ruleId: 6, parameters: { sigma: 0 } })[0]?.parameter).toBe('sigma')
    expect(parameterFaults({ ruleId: 6, parameters: { count: 5, window: 5, sigma: 1.5 } })).toEqual([])
  })

  it('calls only a point beyond the limits critical', () => {
    expect(nelsonRuleIds.map(ruleSeverity)).toEqual(['CRITICAL', ...new Array<string>(7).fill('WARNING')])
    expect(nelsonRuleIds.map(ruleName)).toEqual([
      'Beyond control limits',
      'Shift',
      'Trend',
      'Alternating',
      'Zone A',
      'Zone B',
      'Stratification',
      'Mixture',
    ])
  })
})

// What a rule looks back on is held in arrays of a fixed length: a step costs the same whatever the history.
it('keeps no more points than the rules can reach, however many there were', () => {
  const recent = createRecentPoints(15)
  const { length } = recent.series.z
  for (let i = 0; i < 10_000; i += 1) recent.add(i, Math.sin(i), 1)
  expect(recent.series.z).toHaveLength(length)
  expect(length).toBeLessThanOrEqual(30)
  expect(recent.last).toBeLessThan(length)
  const kept = [...recent.series.z.slice(recent.last - 14, recent.last + 1)]
  expect(kept).toEqual(Array.from({ length: 15 }, (_, i) => Math.sin(10_000 - 15 + i)))
})
