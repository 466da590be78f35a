import type { SigmaMethod } from '../chartPlan.ts'
import { deviationSigma } from './deviationSigma.ts'
import { medianMovingRangeSigma } from './medianMovingRangeSigma.ts'
import { movingRangeSigma } from './movingRangeSigma.ts'
import { mssdSigma } from './mssdSigma.ts'
import { pooledSigma } from './pooledSigma.ts'
import { rangeSigma } from './rangeSigma.ts'
import type { SigmaEstimate, Unavailable } from './sigmaEstimate.ts'

type Subgroups = readonly (readonly number[])[]

const fromSubgroups: Partial<Record<SigmaMethod, (subgroups: Subgroups) => SigmaEstimate>> = {
  range: rangeSigma,
  deviation: deviationSigma,
  pooled: pooledSigma,
}

const fromValues: Partial<Record<SigmaMethod, (values: readonly number[]) => SigmaEstimate>> = {
  moving_range: movingRangeSigma,
  median_moving_range: medianMovingRangeSigma,
  mssd: mssdSigma,
}

const estimateBy = (method: SigmaMethod, subgroups: Subgroups): SigmaEstimate | Unavailable => {
  const pooledOver = fromSubgroups[method]
  if (pooledOver !== undefined) {
    const spread = subgroups.filter(({ length }) => length >= 2)
    if (spread.length === 0) {
      return { reason: 'No subgroup has two values, so nothing shows the variation within subgroups.' }
    }
    return pooledOver(spread)
  }
  const along = fromValues[method]
  return along === undefined ? { reason: `There is no sigma method ${method}.` } : along(subgroups.flat())
}

/**
 * Sigma of single values by one method: from the variation within subgroups, or between neighbouring single values.
 *
 * @param subgroups in the order of measuring
 * @returns the estimate, positive and finite, or the reason why there is none
 * @example sigmaByMethod('moving_range', [[1], [3], [1]]) // ≈ { sigma: 1.7724538509055159, degreesOfFreedom: 1.431391 }
 */
export const sigmaByMethod = (method: SigmaMethod, subgroups: Subgroups): SigmaEstimate | Unavailable => {
  if (subgroups.length < 2) {
    return {
      reason: `Two subgroups are needed to estimate sigma; there ${subgroups.length === 1 ? 'is one' : 'are none'}.`,
    }
  }
  const estimate = estimateBy(method, subgroups)
  if ('reason' in estimate) return estimate
  if (estimate.sigma === 0) {
    return method === 'median_moving_range'
      ? {
          reason:
            'At least half of the moving ranges are zero. Estimate sigma by moving_range, or use a finer gauge.',
        }
      : {
          reason:
            'The values do not vary, so sigma cannot be estimated. Check that the gauge reads finely enough.',
        }
  }
  return Number.isFinite(estimate.sigma) ? estimate : { reason: 'The values are too large to compute with.' }
}
