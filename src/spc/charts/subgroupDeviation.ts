import { c4 } from '../constants/c4.ts'
import { deviationSpread } from '../constants/limitFactors.ts'
import { standardDeviation } from '../standardDeviation.ts'
import type { SpreadStatistic } from './chartDefinition.ts'
import { unbounded } from './subgroupMean.ts'

/** Dispersion panel of standard deviations: one has mean c4 σ and standard deviation √(1 − c4²) σ. */
export const subgroupDeviation: SpreadStatistic = {
  plot: ({ values }) => standardDeviation(values),
  center: (estimate, n) => (n < 2 ? 0 : c4(n) * estimate.sigma),
  sigma: (estimate, n) => (n < 2 ? 0 : deviationSpread(n) * estimate.sigma),
  lowerBound: 0,
  upperBound: unbounded,
  words: {
    title: 'Standard deviation',
    points: 'standard deviations',
    subject: 'The standard deviation ',
    symbol: 's',
    centerSymbol: 's̄',
    plotted: 's = √(Σ(x − x̄)²/(n − 1))',
    center: 's̄ = c4 σ̂',
    reach: '3 √(1 − c4²) σ̂',
    inUnit: true,
  },
}
