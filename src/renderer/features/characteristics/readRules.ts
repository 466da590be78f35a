import type { PanelRules, RuleChoices } from '../../../contract/rules.ts'
import { type ChartPanel, chartPanels } from '../../../spc/chartType.ts'
import type { RuleParameters, RuleSetting } from '../../../spc/rule.ts'
import { parameterFaults } from '../../../spc/rules/parameterFaults.ts'
import { leastCount } from '../../../spc/rules/ruleRegistry.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import type { PanelDraft, ParameterName, RuleDraft, RulesDraft } from './rulesDraft.ts'

/** A rule as it is typed, read: its parameters, and what is wrong with them. */
export interface ReadRule {
  readonly setting: RuleSetting
  readonly faults: Readonly<Partial<Record<ParameterName, string>>>
}

const words = (name: ParameterName, { ruleId, parameters }: RuleSetting): string => {
  if (name === 'sigma') return t('Use a number above 0, at most 10.')
  const least = name === 'count' ? leastCount(ruleId) : 1
  const { count = 0, window } = parameters
  return name === 'count' && window !== undefined && count > window && Number.isInteger(count)
    ? t('At most {{window}}, the points looked at.', { window })
    : t('Use a whole number from {{least}} to 200.', { least })
}

/** The parameters of a rule as numbers. */
export const readRule = ({ ruleId, typed }: RuleDraft, comma: boolean): ReadRule => {
  const faults: Partial<Record<ParameterName, string>> = {}
  const read: Partial<Record<ParameterName, number>> = {}
  for (const [key, text] of Object.entries(typed)) {
    const name = key as ParameterName
    const parsed = parseNumber(text, comma)
    if (parsed.kind === 'number') read[name] = parsed.value
    else faults[name] = parsed.kind === 'fault' ? parsed.fault : words(name, { ruleId, parameters: {} })
  }
  const setting: RuleSetting = { ruleId, parameters: read as RuleParameters }
  for (const { parameter } of parameterFaults(setting)) faults[parameter] ??= words(parameter, setting)
  return { setting, faults }
}

/** The rules of a panel as the station takes them. A rule that is off is kept with its parameters, unless they make no sense. */
export const readPanel = ({ preset, rows }: PanelDraft, comma: boolean): PanelRules => {
  if (preset !== null) return { preset }
  return rows.flatMap((row) => {
    const { setting, faults } = readRule(row, comma)
    const sound = Object.keys(faults).length === 0
    if (!row.enabled && !sound) return []
    const { count, window, sigma } = setting.parameters
    const params = {
      ...(count === undefined ? {} : { count }),
      ...(window === undefined ? {} : { window }),
      ...(sigma === undefined ? {} : { sigma }),
    }
    return [{ rule_id: row.ruleId, enabled: row.enabled, params }]
  })
}

const panelWords: Readonly<Record<ChartPanel, string>> = {
  location: t('the level'),
  dispersion: t('the spread'),
  within: t('the spread within subgroups'),
}

const isUsual = ({ preset }: PanelDraft): boolean => preset === 'shewhart' || preset === 'default'

/** The rules as the station takes them, or what keeps them from it. */
export const readRules = (
  { stated, panels }: RulesDraft,
  comma: boolean,
): { readonly rules: RuleChoices; readonly fault: string | null } => {
  const faulty = chartPanels.flatMap((panel) =>
    panels[panel].rows
      .filter((row) => row.enabled && Object.keys(readRule(row, comma).faults).length > 0)
      .map(({ ruleId }) => t('rule {{ruleId}} of {{value}}', { ruleId, value: panelWords[panel] })),
  )
  const fault = faulty.length === 0 ? null : t('Look at {{faulty}}.', { faulty: faulty.join(', ') })
  if (stated !== null) return { rules: stated, fault }
  const { location, dispersion, within } = panels
  const spread = {
    ...(isUsual(dispersion) ? {} : { dispersion: readPanel(dispersion, comma) }),
    ...(isUsual(within) ? {} : { within: readPanel(within, comma) }),
  }
  const level = readPanel(location, comma)
  const rules: RuleChoices = Array.isArray(level) ? { location: level, ...spread } : { ...level, ...spread }
  return { rules, fault }
}
