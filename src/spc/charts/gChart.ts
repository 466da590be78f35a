import { rateEstimate } from '../estimate/countedEstimate.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'
import { unbounded } from './subgroupMean.ts'

/**
 * g chart: how many good units lie between two rare events. The counts are geometric, with mean ḡ and variance ḡ(ḡ + 1).
 * Source: Kaminsky, Benneyan, Davis & Burke (1992), Journal of Quality Technology 24.
 */
export const gChart: ChartDefinition = {
  ...countedChart,
  chartType: 'g',
  name: 'g',
  source: 'Kaminsky, Benneyan, Davis & Burke (1992)',
  kind: 'count',
  maximumSize: 1,
  level: ({ values: [count = 0] }) => count,
  location: {
    center: (estimate) => estimate.centerLine,
    sigma: (estimate) => estimate.sigma,
    lowerBound: 0,
    upperBound: unbounded,
    words: {
      title: 'Units between events',
      points: 'events',
      subject: 'The count ',
      symbol: 'g',
      centerSymbol: 'ḡ',
      plotted: 'g = units since the event before',
      center: 'ḡ = Σg/m over the m events of the baseline',
      reach: '3√(ḡ(ḡ + 1))',
      inUnit: false,
    },
  },
  estimate: ({ subgroups }) => {
    const estimate = rateEstimate(subgroups)
    if ('reason' in estimate) return estimate
    const { centerLine } = estimate
    return { centerLine, sigma: Math.sqrt(centerLine * (centerLine + 1)) }
  },
}
