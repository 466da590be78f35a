import type { ChartDefinition } from './chartDefinition.ts'
import { movingRange } from './movingRange.ts'
import { singleValue } from './singleValue.ts'
import { individualMethods, variablesChart } from './variablesChart.ts'

/**
 * I-MR chart: single values above, moving ranges of two below.
 * Source: Montgomery (2009), section 6.4.
 */
export const iMr: ChartDefinition = {
  ...variablesChart,
  chartType: 'i_mr',
  name: 'I-MR',
  source: 'Montgomery (2009), section 6.4',
  minimumSize: 1,
  maximumSize: 1,
  sigmaMethods: () => individualMethods,
  location: singleValue,
  dispersion: () => movingRange,
}
