import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { range } from '../range.ts'
import type { SpreadStatistic } from './chartDefinition.ts'
import { unbounded } from './subgroupMean.ts'

/** Dispersion panel of subgroup ranges: a range has mean d2 σ and standard deviation d3 σ. */
export const subgroupRange: SpreadStatistic = {
  plot: ({ values }) => range(values),
  center: (estimate, n) => (n < 2 ? 0 : d2(n) * estimate.sigma),
  sigma: (estimate, n) => (n < 2 ? 0 : d3(n) * estimate.sigma),
  lowerBound: 0,
  upperBound: unbounded,
  words: {
    title: 'Range',
    points: 'ranges',
    subject: 'The range ',
    symbol: 'R',
    centerSymbol: 'R̄',
    plotted: 'R = largest − smallest',
    center: 'R̄ = d2 σ̂',
    reach: '3 d3 σ̂',
    inUnit: true,
  },
}
