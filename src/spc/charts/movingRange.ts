import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { decimalDifference } from '../decimalDifference.ts'
import { saturate } from '../saturate.ts'
import type { SpreadStatistic } from './chartDefinition.ts'
import { unbounded } from './subgroupMean.ts'

/** Dispersion panel of moving ranges: the distance of a level from the one before. */
export const movingRange: SpreadStatistic = {
  plot: (_input, level, previous) =>
    previous === null ? null : saturate(Math.abs(decimalDifference(level, previous))),
  center: (estimate) => d2(2) * estimate.sigma,
  sigma: (estimate) => d3(2) * estimate.sigma,
  lowerBound: 0,
  upperBound: unbounded,
  words: {
    title: 'Moving range',
    points: 'moving ranges',
    subject: 'The moving range ',
    symbol: 'MR',
    centerSymbol: 'MR̄',
    plotted: 'MR = |xᵢ − xᵢ₋₁|',
    center: 'MR̄ = d2(2) σ̂',
    reach: '3 d3(2) σ̂',
    inUnit: true,
  },
}
