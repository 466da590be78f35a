import { fractionEstimate } from '../estimate/countedEstimate.ts'
import type { ChartDefinition, PanelStatistic } from './chartDefinition.ts'
import { countedChart } from './countedChart.ts'

/** Location panel of fractions nonconforming, each with the standard error of its own sample size. */
export const fraction: PanelStatistic = {
  center: (estimate) => estimate.centerLine,
  sigma: (estimate, n) => estimate.sigma / Math.sqrt(n),
  lowerBound: 0,
  upperBound: () => 1,
  words: {
    title: 'Fraction nonconforming',
    points: 'samples',
    subject: 'The fraction ',
    symbol: 'p',
    centerSymbol: 'p̄',
    plotted: 'p = count/n',
    center: 'p̄ = Σcount/Σn over the baseline',
    reach: '3√(p̄(1 − p̄)/n)',
    inUnit: false,
  },
}

/**
 * p chart: the fraction nonconforming of samples of any size.
 * Source: Shewhart (1931); Montgomery (2009), section 7.2.
 */
export const pChart: ChartDefinition = {
  ...countedChart,
  chartType: 'p',
  name: 'p',
  source: 'Shewhart (1931); Montgomery (2009), section 7.2',
  location: fraction,
  estimate: ({ subgroups }) => fractionEstimate(subgroups),
}
