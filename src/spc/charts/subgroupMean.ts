import type { PanelStatistic } from './chartDefinition.ts'

/** No bound above, as most statistics have none. */
export const unbounded = (): number => Number.POSITIVE_INFINITY

/** Location panel of the X̄ charts: subgroup means, with the standard error σ/√n of each subgroup's own size. */
export const subgroupMean: PanelStatistic = {
  center: (estimate) => estimate.centerLine,
  sigma: (estimate, n) => estimate.sigma / Math.sqrt(n),
  lowerBound: Number.NEGATIVE_INFINITY,
  upperBound: unbounded,
  words: {
    title: 'Mean',
    points: 'subgroups',
    subject: '',
    symbol: 'x̄',
    centerSymbol: 'x̿',
    plotted: 'x̄ = Σx/n',
    center: 'x̿ = Σx/N over the baseline',
    reach: '3σ̂/√n',
    inUnit: true,
  },
}
