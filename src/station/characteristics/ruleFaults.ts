import type { ErrorDetail } from '../../contract/errors.ts'
import type { PanelRules, RuleChoices } from '../../contract/rules.ts'
import type { RuleParameters } from '../../spc/rule.ts'
import { parameterFaults } from '../../spc/rules/parameterFaults.ts'

type OwnRule = Extract<PanelRules, readonly unknown[]>[number] & { readonly chart?: string | undefined }

const ofParameters = ({ rule_id, params }: OwnRule, at: string): ErrorDetail[] =>
  parameterFaults({ ruleId: rule_id, parameters: (params ?? {}) as RuleParameters }).map(
    ({ parameter, value, constraint }) => ({ field: `${at}.params.${parameter}`, value, constraint }),
  )

/** What is wrong with rules of one panel, or with a list that names the panel of each; `at` is the field that holds them. */
export const panelFaults = (rules: PanelRules | undefined, at: string, panel = 'location'): ErrorDetail[] => {
  if (!Array.isArray(rules)) return []
  const seen = new Set<string>()
  return rules.flatMap((rule: OwnRule, i) => {
    const chart = rule.chart ?? panel
    const key = `${rule.rule_id} ${chart}`
    const constraint = `rule ${rule.rule_id} is already chosen for the ${chart} chart`
    const twice = seen.has(key) ? [{ field: `${at}.${i}`, value: rule.rule_id, constraint }] : []
    seen.add(key)
    return [...twice, ...ofParameters(rule, `${at}.${i}`)]
  })
}

/** What is wrong with rules that were chosen one by one: a rule twice, a parameter that it does not have or that is out of bounds. */
export const ruleFaults = (rules: RuleChoices): ErrorDetail[] => {
  if (Array.isArray(rules)) return panelFaults(rules, 'rules')
  return [
    ...panelFaults('location' in rules ? rules.location : undefined, 'rules.location'),
    ...panelFaults(rules.dispersion, 'rules.dispersion', 'dispersion'),
    ...panelFaults(rules.within, 'rules.within', 'within'),
  ]
}
