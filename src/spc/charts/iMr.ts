import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { decimalDifference } from '../decimalDifference.ts'
import { mean } from '../mean.ts'
import { saturate } from '../saturate.ts'
import type { ChartDefinition } from './chartDefinition.ts'

/**
 * I-MR chart: single values above, moving ranges of two below.
 * Source: Montgomery (2009), section 6.4.
 */
export const iMr: ChartDefinition = {
  chartType: 'i_mr',
  name: 'I-MR',
  minimumSize: 1,
  maximumSize: 1,
  sigmaMethods: ['moving_range', 'median_moving_range', 'mssd'],
  location: {
    plot: mean,
    center: (estimate) => estimate.centerLine,
    sigma: (estimate) => estimate.sigma,
    lowerBound: Number.NEGATIVE_INFINITY,
    points: 'values',
    subject: '',
  },
  dispersion: {
    plot: (values, previous) =>
      previous === null ? null : saturate(Math.abs(decimalDifference(mean(values), previous))),
    center: (estimate) => d2(2) * estimate.sigma,
    sigma: (estimate) => d3(2) * estimate.sigma,
    lowerBound: 0,
    points: 'moving ranges',
    subject: 'The moving range ',
  },
}
