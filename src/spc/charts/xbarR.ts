import type { ChartDefinition } from './chartDefinition.ts'
import { subgroupMean } from './subgroupMean.ts'
import { subgroupRange } from './subgroupRange.ts'
import { variablesChart } from './variablesChart.ts'

/**
 * X̄-R chart: subgroup means above, ranges below.
 * Source: Shewhart (1931); Montgomery (2009), section 6.2.
 */
export const xbarR: ChartDefinition = {
  ...variablesChart,
  chartType: 'xbar_r',
  name: 'X̄-R',
  source: 'Shewhart (1931); Montgomery (2009), section 6.2',
  location: subgroupMean,
  dispersion: () => subgroupRange,
}
