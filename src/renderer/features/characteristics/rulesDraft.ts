import type { PanelRules, RuleChoices } from '../../../contract/rules.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { type NelsonRuleId, nelsonRuleIds, type RuleParameters } from '../../../spc/rule.ts'
import type { RulePreset } from '../../../spc/rules/presetSource.ts'
import { presetRules } from '../../../spc/rules/rulePreset.ts'
import { defaultParameters } from '../../../spc/rules/ruleRegistry.ts'

type OwnRule = Extract<PanelRules, readonly unknown[]>[number]

export const parameterNames = ['count', 'window', 'sigma'] as const

export type ParameterName = (typeof parameterNames)[number]

/** One rule as it is typed; it has the parameters that its definition has. */
export interface RuleDraft {
  readonly ruleId: NelsonRuleId
  readonly enabled: boolean
  readonly typed: Readonly<Partial<Record<ParameterName, string>>>
}

/** The rules of one panel: all eight, and the set that they are, or null for a choice of one's own. */
export interface PanelDraft {
  readonly preset: RulePreset | null
  readonly rows: readonly RuleDraft[]
}

/** The rules as they are typed. What nobody has touched goes back as it came. */
export interface RulesDraft {
  readonly stated: RuleChoices | null
  readonly panels: Readonly<Record<ChartPanel, PanelDraft>>
}

const typedOf = (parameters: RuleParameters): RuleDraft['typed'] =>
  Object.fromEntries(
    parameterNames.flatMap((name) => {
      const value = parameters[name]
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )

/** A named set on a panel, with the rules that it leaves off beside those that it has. */
export const panelOfPreset = (preset: RulePreset, panel: ChartPanel): PanelDraft => {
  const on = new Map(presetRules(preset, panel).map(({ ruleId, parameters }) => [ruleId, parameters]))
  return {
    preset,
    rows: nelsonRuleIds.map((ruleId) => ({
      ruleId,
      enabled: on.has(ruleId),
      typed: typedOf({ ...defaultParameters(ruleId), ...on.get(ruleId) }),
    })),
  }
}

const panelOfOwn = (rules: readonly OwnRule[]): PanelDraft => ({
  preset: null,
  rows: nelsonRuleIds.map((ruleId) => {
    const own = rules.find((one) => one.rule_id === ruleId)
    const { count, window, sigma } = own?.params ?? {}
    return {
      ruleId,
      enabled: own?.enabled ?? false,
      typed: {
        ...typedOf(defaultParameters(ruleId)),
        ...typedOf({
          ...(count === undefined ? {} : { count }),
          ...(window === undefined ? {} : { window }),
          ...(sigma === undefined ? {} : { sigma }),
        }),
      },
    }
  }),
})

const panelOf = (rules: PanelRules | undefined, panel: ChartPanel): PanelDraft => {
  if (rules === undefined) return panelOfPreset('shewhart', panel)
  if (Array.isArray(rules)) return panelOfOwn(rules)
  // On a spread both are rule 1 alone; one name for it is enough.
  const same = rules.preset === 'default' && panel !== 'location'
  return panelOfPreset(same ? 'shewhart' : rules.preset, panel)
}

/** The form of rules as they are stored. */
export const rulesDraft = (choices: RuleChoices): RulesDraft => {
  const of = (panel: ChartPanel): PanelDraft => {
    if (!Array.isArray(choices)) {
      if (panel !== 'location') return panelOf(choices[panel], panel)
      return panelOf('location' in choices ? choices.location : { preset: choices.preset }, panel)
    }
    const own = choices.filter(({ chart = 'location' }) => chart === panel)
    return panel !== 'location' && own.length === 0 ? panelOf(undefined, panel) : panelOfOwn(own)
  }
  return {
    stated: choices,
    panels: { location: of('location'), dispersion: of('dispersion'), within: of('within') },
  }
}
