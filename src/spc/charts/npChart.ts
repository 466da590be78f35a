import { fractionEstimate } from '../estimate/countedEstimate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'

/**
 * np chart: the number nonconforming of a sample, against the number that its size lets expect.
 * Source: Montgomery (2009), section 7.2.
 */
export const npChart: ChartDefinition = {
  ...countedChart,
  chartType: 'np',
  name: 'np',
  source: 'Montgomery (2009), section 7.2',
  level: ({ values: [count = 0] }) => count,
  location: {
    center: (estimate, n) => n * estimate.centerLine,
    sigma: (estimate, n) => Math.sqrt(n) * estimate.sigma,
    lowerBound: 0,
    upperBound: (n) => n,
    words: {
      title: 'Number nonconforming',
      points: 'samples',
      subject: 'The number nonconforming ',
      symbol: 'np',
      centerSymbol: 'np̄',
      plotted: 'np = count',
      center: 'np̄ with p̄ = Σcount/Σn over the baseline',
      reach: '3√(np̄(1 − p̄))',
      inUnit: false,
    },
  },
  estimate: ({ subgroups }) => fractionEstimate(subgroups),
}
