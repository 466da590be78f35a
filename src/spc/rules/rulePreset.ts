import type { ChartPanel } from '../chartType.ts'
import type { NelsonRuleId, RuleParameters, RuleSet, RuleSetting } from '../rule.ts'
import { presetSources, type RulePreset } from './presetSource.ts'
import { defaultParameters } from './ruleRegistry.ts'

/** Rules by number, with the parameters in which a set differs from Nelson's. */
type Parts = Readonly<Partial<Record<NelsonRuleId, RuleParameters>>>

const settings = (parts: Parts): readonly RuleSetting[] =>
  Object.entries(parts).map(([number, parameters]) => {
    const ruleId = Number(number) as NelsonRuleId
    return { ruleId, parameters: { ...defaultParameters(ruleId), ...parameters } }
  })

const as = {} as const
const runOfEight = { count: 8 } as const

const points: Readonly<Record<RulePreset, readonly RuleSetting[]>> = {
  default: settings({ 1: as, 2: as, 3: as, 4: as }),
  shewhart: settings({ 1: as }),
  western_electric: settings({ 1: as, 2: runOfEight, 5: as, 6: as }),
  nelson: settings({ 1: as, 2: as, 3: as, 4: as, 5: as, 6: as, 7: as, 8: as }),
  aiag: settings({ 1: as, 2: { count: 7 }, 3: as, 4: as, 5: as, 6: as, 7: as, 8: as }),
  montgomery: settings({ 1: as, 2: runOfEight, 3: as, 4: as, 5: as, 6: as, 7: as, 8: as }),
  juran: settings({ 1: as, 2: as, 3: as, 5: as, 6: as, 8: as }),
  ihi: settings({ 1: as, 2: runOfEight, 3: as, 5: as, 7: as }),
  westgard: settings({
    1: as,
    2: { count: 10 },
    5: { count: 2, window: 2 },
    6: { count: 4, window: 4 },
    // R4s: of two points in a row one lies beyond +2σ, the other beyond −2σ.
    8: { count: 2, sigma: 2 },
  }),
  minitab: settings({ 1: as, 2: as, 3: { count: 7 }, 4: { count: 15 }, 5: as, 6: as, 7: as, 8: as }),
}

/**
 * The rules that a named set has on one panel. `default` judges the spread by rule 1 alone; any other set that is chosen for the
 * spread brings all of its rules there. What each is made of, and who proposed it, says `presetSource`.
 *
 * @example presetRules('juran', 'location').map(({ ruleId }) => ruleId) // => [1, 2, 3, 5, 6, 8]
 * @example presetRules('default', 'dispersion').map(({ ruleId }) => ruleId) // => [1]
 */
export const presetRules = (name: RulePreset, panel: ChartPanel): readonly RuleSetting[] =>
  name === 'default' && panel !== 'location' ? points.shewhart : points[name]

const sets = Object.fromEntries(
  Object.keys(presetSources).map((name) => [
    name,
    { location: points[name as RulePreset], dispersion: points.shewhart, within: points.shewhart },
  ]),
) as Readonly<Record<RulePreset, RuleSet>>

/**
 * The rules of a chart for which one set was named: the set on the location, and rule 1 alone on the spread, because every rule on
 * both panels is the commonest source of false alarms.
 *
 * @example rulePreset('shewhart').location.length // => 1
 * @example rulePreset('nelson').dispersion.length // => 1
 */
export const rulePreset = (name: RulePreset): RuleSet => sets[name]
