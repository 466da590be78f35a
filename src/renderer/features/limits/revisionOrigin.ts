import type { LimitsRevision } from '../../../contract/limits.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

/**
 * What the limits of a revision come from.
 *
 * @example revisionOrigin({ method: 'baseline', subgroups: 25 }, 'xbar_r') // 'From 25 subgroups'
 */
export const revisionOrigin = (
  { method, subgroups }: Pick<LimitsRevision, 'method' | 'subgroups'>,
  chartType: ChartType,
): string => {
  if (chartDefinition(chartType).baseline === 'specification') return t('From LSL and USL')
  if (method === 'given') return t('Centre and sigma given')
  return t('From {{subgroups}} {{many}}', { subgroups: subgroups ?? 0, many: subgroupWords(chartType).many })
}
