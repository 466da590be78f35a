import type { ChartDefinition } from './chartDefinition.ts'
import { subgroupDeviation } from './subgroupDeviation.ts'
import { subgroupMean } from './subgroupMean.ts'
import { variablesChart } from './variablesChart.ts'

const methods = ['deviation', 'range', 'pooled'] as const

/**
 * X̄-S chart: subgroup means above, standard deviations below.
 * Source: Montgomery (2009), section 6.3.
 */
export const xbarS: ChartDefinition = {
  ...variablesChart,
  chartType: 'xbar_s',
  name: 'X̄-S',
  source: 'Montgomery (2009), section 6.3',
  sigmaMethods: () => methods,
  location: subgroupMean,
  dispersion: () => subgroupDeviation,
}
