import type { ErrorDetail } from '../../contract/errors.ts'
import type { RuleChoices } from '../../contract/rules.ts'
import type { RuleParameters } from '../../spc/rule.ts'
import { defaultParameters } from '../../spc/rules/ruleRegistry.ts'

type RuleChoice = Extract<RuleChoices, readonly unknown[]>[number]

const parameterFaults = (choice: RuleChoice, at: string): ErrorDetail[] => {
  const known: RuleParameters = defaultParameters(choice.rule_id)
  const params = choice.params ?? {}
  const foreign = (['count', 'window', 'sigma'] as const)
    .filter((name) => params[name] !== undefined && known[name] === undefined)
    .map((name) => ({
      field: `${at}.params.${name}`,
      value: params[name],
      constraint: `rule ${choice.rule_id} has no ${name}`,
    }))
  const count = params.count ?? known.count
  const window = params.window ?? known.window
  const tooMany = known.window !== undefined && count !== undefined && window !== undefined && count > window
  return tooMany
    ? [...foreign, { field: `${at}.params.count`, value: count, constraint: `must be <= window (${window})` }]
    : foreign
}

/** What is wrong with rules that were chosen one by one: a rule twice, a parameter that it does not have. */
export const ruleFaults = (rules: RuleChoices): ErrorDetail[] => {
  if (!Array.isArray(rules)) return []
  const seen = new Set<string>()
  return rules.flatMap((choice, i) => {
    const chart = choice.chart ?? 'location'
    const key = `${choice.rule_id} ${chart}`
    const twice = seen.has(key)
    seen.add(key)
    const faults = parameterFaults(choice, `rules.${i}`)
    return twice
      ? [
          {
            field: `rules.${i}`,
            value: choice.rule_id,
            constraint: `rule ${choice.rule_id} is already chosen for the ${chart} chart`,
          },
          ...faults,
        ]
      : faults
  })
}
