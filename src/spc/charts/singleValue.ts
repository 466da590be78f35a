import type { PanelStatistic } from './chartDefinition.ts'
import { unbounded } from './subgroupMean.ts'

/** Location panel of single values, whose sigma does not depend on a size. */
export const singleValue: PanelStatistic = {
  center: (estimate) => estimate.centerLine,
  sigma: (estimate) => estimate.sigma,
  lowerBound: Number.NEGATIVE_INFINITY,
  upperBound: unbounded,
  words: {
    title: 'Value',
    points: 'values',
    subject: '',
    symbol: 'x',
    centerSymbol: 'x̄',
    plotted: 'x',
    center: 'x̄ = Σx/N over the baseline',
    reach: '3σ̂',
    inUnit: true,
  },
}
