import type { RuleChoices } from '../../../contract/rules.ts'
import { type NelsonRuleId, nelsonRuleIds, type RuleParameters } from '../../../spc/rule.ts'
import { rulePreset } from '../../../spc/rules/rulePreset.ts'
import { defaultParameters } from '../../../spc/rules/ruleRegistry.ts'

/** One rule as the form shows it. */
export interface RuleRow {
  readonly ruleId: NelsonRuleId
  readonly enabled: boolean
  readonly parameters: RuleParameters
}

/** All eight rules of the location chart as a choice has them, switched on or off. */
export const ruleRows = (choices: RuleChoices): readonly RuleRow[] =>
  nelsonRuleIds.map((ruleId) => {
    if (!Array.isArray(choices)) {
      const setting = rulePreset('preset' in choices ? choices.preset : 'default').location.find(
        (one) => one.ruleId === ruleId,
      )
      const parameters = { ...defaultParameters(ruleId), ...setting?.parameters }
      return { ruleId, enabled: setting !== undefined, parameters }
    }
    const own = choices.find((one) => one.rule_id === ruleId && one.chart !== 'dispersion')
    const { count, window, sigma } = own?.params ?? {}
    return {
      ruleId,
      enabled: own?.enabled ?? false,
      parameters: {
        ...defaultParameters(ruleId),
        ...(count === undefined ? {} : { count }),
        ...(window === undefined ? {} : { window }),
        ...(sigma === undefined ? {} : { sigma }),
      },
    }
  })

/** The rows as a choice of one's own, with rule 1 on the dispersion chart as every preset has it. */
export const ownChoices = (rows: readonly RuleRow[]): RuleChoices => [
  ...rows.map(({ ruleId, enabled, parameters }) => ({
    rule_id: ruleId,
    enabled,
    params: { ...parameters },
    chart: 'location' as const,
  })),
  { rule_id: 1, enabled: true, chart: 'dispersion' },
]
