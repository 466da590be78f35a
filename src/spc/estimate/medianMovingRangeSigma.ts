import { median } from '../median.ts'
import { movingRanges } from './movingRanges.ts'
import type { SigmaEstimate } from './sigmaEstimate.ts'

/** Median of the range of two standard normal values: √2 times the upper quartile of the normal distribution. */
const medianRange = Math.SQRT2 * 0.6744897501960817

/**
 * Sigma of single values from the median moving range of two, which a few jumps do not inflate: median(MR)/0.9538726.
 * Its degrees of freedom are 0.31 for each moving range (large-sample efficiency, by simulation).
 * Source: Nelson (1982), "Control charts for individual measurements", Journal of Quality Technology 14.
 *
 * @param values at least two, in the order of measuring
 * @example medianMovingRangeSigma([1, 3, 1]).sigma // ≈ 2.0967160
 */
export const medianMovingRangeSigma = (values: readonly number[]): SigmaEstimate => ({
  sigma: median(movingRanges(values)) / medianRange,
  degreesOfFreedom: 0.31 * (values.length - 1),
})
