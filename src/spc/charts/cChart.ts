import { rateEstimate } from '../estimate/countedEstimate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'
import { unbounded } from './subgroupMean.ts'

/**
 * c chart: nonconformities of inspection units that are all alike.
 * Source: Montgomery (2009), section 7.3.
 */
export const cChart: ChartDefinition = {
  ...countedChart,
  chartType: 'c',
  name: 'c',
  source: 'Montgomery (2009), section 7.3',
  kind: 'count',
  level: ({ values: [count = 0] }) => count,
  location: {
    center: (estimate) => estimate.centerLine,
    sigma: (estimate) => estimate.sigma,
    lowerBound: 0,
    upperBound: unbounded,
    words: {
      title: 'Nonconformities',
      points: 'samples',
      subject: 'The count ',
      symbol: 'c',
      centerSymbol: 'c̄',
      plotted: 'c = count',
      center: 'c̄ = Σc/m over the m samples of the baseline',
      reach: '3√c̄',
      inUnit: false,
    },
  },
  estimate: ({ subgroups }) => rateEstimate(subgroups),
}
