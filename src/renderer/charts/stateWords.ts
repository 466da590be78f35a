import { signalName } from '../../spc/charts/signalName.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { type RuleId, ruleIds } from '../../spc/rule.ts'
import { t } from '../words/t.ts'
import { told } from '../words/told.ts'

/** The short name of a rule on a chart. */
export const ruleWords = (ruleId: number, chartType: ChartType): string => {
  const known: RuleId | undefined = ruleIds.find((one) => one === ruleId)
  if (known === undefined) return t('Rule {{ruleId}}', { ruleId })
  return known === 1 && chartType !== 'precontrol' ? t('Beyond limits') : told(signalName(chartType, known))
}
