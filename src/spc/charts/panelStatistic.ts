import type { ChartPlan } from '../chartPlan.ts'
import type { ChartPanel } from '../chartType.ts'
import type { PanelStatistic } from './chartDefinition.ts'
import { chartDefinition } from './chartRegistry.ts'

/**
 * What a panel of a plan's chart plots; null for a panel that the chart does not have.
 *
 * @example panelStatistic({ chartType: 'xbar_r', subgroupSize: 5 }, 'dispersion')?.words.centerSymbol // => 'R̄'
 * @example panelStatistic({ chartType: 'p', subgroupSize: 50 }, 'dispersion') // => null
 */
export const panelStatistic = (
  { chartType, subgroupSize }: Pick<ChartPlan, 'chartType' | 'subgroupSize'>,
  panel: ChartPanel,
): PanelStatistic | null => {
  const { location, dispersion, companion } = chartDefinition(chartType)
  if (panel === 'location') return location
  if (panel === 'dispersion') return dispersion(subgroupSize)
  return companion?.panel === 'within' ? companion : null
}
