import { c4 } from '../constants/c4.ts'
import { deviationSpread } from '../constants/limitFactors.ts'
import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { standardDeviation } from '../standardDeviation.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { subgroupMean } from './subgroupMean.ts'

/**
 * X̄-S chart: subgroup means above, standard deviations below. A standard deviation has mean c4 σ and standard deviation √(1 − c4²) σ.
 * Source: Montgomery (2009), section 6.3.
 */
export const xbarS: ChartDefinition = {
  chartType: 'xbar_s',
  name: 'X̄-S',
  minimumSize: 2,
  maximumSize: maximumSubgroupSize,
  sigmaMethods: ['deviation', 'range', 'pooled'],
  location: subgroupMean,
  dispersion: {
    plot: standardDeviation,
    center: (estimate, n) => (n < 2 ? 0 : c4(n) * estimate.sigma),
    sigma: (estimate, n) => (n < 2 ? 0 : deviationSpread(n) * estimate.sigma),
    lowerBound: 0,
    points: 'standard deviations',
    subject: 'The standard deviation ',
  },
}
