import { rateEstimate } from '../estimate/countedEstimate.ts'
import type { ChartDefinition, PanelStatistic } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'
import { unbounded } from './subgroupMean.ts'

/** Location panel of nonconformities per unit, each with the standard error of its own size. */
export const rate: PanelStatistic = {
  center: (estimate) => estimate.centerLine,
  sigma: (estimate, n) => estimate.sigma / Math.sqrt(n),
  lowerBound: 0,
  upperBound: unbounded,
  words: {
    title: 'Nonconformities per unit',
    points: 'samples',
    subject: 'The rate ',
    symbol: 'u',
    centerSymbol: 'ū',
    plotted: 'u = count/n',
    center: 'ū = Σcount/Σn over the baseline',
    reach: '3√(ū/n)',
    inUnit: false,
  },
}

/**
 * u chart: nonconformities per unit, for samples of any positive size (9.5 m² of cloth is 9.5).
 * Source: Montgomery (2009), section 7.3.2.
 */
export const uChart: ChartDefinition = {
  ...countedChart,
  chartType: 'u',
  name: 'u',
  source: 'Montgomery (2009), section 7.3.2',
  location: rate,
  estimate: ({ subgroups }) => rateEstimate(subgroups),
}
