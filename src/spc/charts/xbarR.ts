import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { maximumSubgroupSize } from '../constants/subgroupSize.ts'
import { range } from '../range.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { subgroupMean } from './subgroupMean.ts'

/**
 * X̄-R chart: subgroup means above, ranges below. A range has mean d2 σ and standard deviation d3 σ.
 * Source: Shewhart (1931); Montgomery (2009), section 6.2.
 */
export const xbarR: ChartDefinition = {
  chartType: 'xbar_r',
  name: 'X̄-R',
  minimumSize: 2,
  maximumSize: maximumSubgroupSize,
  sigmaMethods: ['range', 'deviation', 'pooled'],
  location: subgroupMean,
  dispersion: {
    plot: range,
    center: (estimate, n) => (n < 2 ? 0 : d2(n) * estimate.sigma),
    sigma: (estimate, n) => (n < 2 ? 0 : d3(n) * estimate.sigma),
    lowerBound: 0,
    points: 'ranges',
    subject: 'The range ',
  },
}
