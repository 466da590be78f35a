import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { type RuleId, type RuleParameters, ruleIds } from '../../src/spc/rule.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { defaultParameters, ruleName, ruleSeverity } from '../../src/spc/rules/ruleRegistry.ts'
import { naiveRule } from './naiveRules.ts'

const firedBy = (ruleId: RuleId, parameters: RuleParameters, values: readonly number[]) => {
  const { step } = createEvaluator(
    {
      chartType: 'i_mr',
      subgroupSize: 1,
      rules: { location: [{ ruleId, parameters }], dispersion: [] },
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
  it.each(ruleIds)(
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

  it.each([
    ['default', [1, 2, 3, 4]],
    ['nelson', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['shewhart', [1]],
  ] as const)('has the rules of %s, and rule 1 alone on the dispersion', (name, ids) => {
    expect(rulePreset(name).location.map(({ ruleId }) => ruleId)).toEqual(ids)
    expect(rulePreset(name).dispersion).toEqual([{ ruleId: 1, parameters: { sigma: 3 } }])
  })

  it('calls only a point beyond the limits critical', () => {
    expect(ruleIds.map(ruleSeverity)).toEqual(['CRITICAL', ...new Array<string>(7).fill('WARNING')])
    expect(ruleIds.map(ruleName)).toEqual([
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
