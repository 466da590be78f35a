import type { ProcessEstimate } from '../chartPlan.ts'
import { d2 } from '../constants/d2.ts'
import { mean } from '../mean.ts'
import { movingRanges } from './movingRanges.ts'
import type { Unavailable } from './sigmaEstimate.ts'

/**
 * Widens the sigma of a p or u chart by how much the samples vary beyond chance: σ_z = mean|Δz|/d2(2) over z = (pᵢ − p̄)/(σ/√nᵢ).
 * Source: Laney (2002), "Improved control charts for attributes", Quality Engineering 14.
 *
 * @param estimate of the binomial or Poisson chart
 * @param subgroups `[count, size]` each, in the order of measuring
 * @example laneyEstimate({ centerLine: 0.5, sigma: 0.5 }, [[40, 100], [60, 100]]) // ≈ { centerLine: 0.5, sigma: 1.7724538509055159 }
 */
export const laneyEstimate = (
  estimate: ProcessEstimate | Unavailable,
  subgroups: readonly (readonly number[])[],
): ProcessEstimate | Unavailable => {
  if ('reason' in estimate) return estimate
  const { centerLine, sigma } = estimate
  const z = subgroups.map(([count = 0, size = 1]) => (count / size - centerLine) / (sigma / Math.sqrt(size)))
  const spread = mean(movingRanges(z)) / d2(2)
  if (!(spread > 0)) {
    return { reason: 'The fractions do not vary from sample to sample, so their spread cannot be estimated.' }
  }
  return { centerLine, sigma: sigma * spread }
}
