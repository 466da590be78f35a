import type { ProcessEstimate } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { maximumSubgroupSize } from './constants/subgroupSize.ts'
import { saturate } from './saturate.ts'

/** Centre and standard deviation of what a panel plots, for any subgroup size. */
export interface PanelScale {
  readonly center: (n: number) => number
  readonly sigma: (n: number) => number
}

/**
 * The scale of a panel under one estimate, each size computed once.
 *
 * @throws RangeError when sigma is not a positive, finite number or the centre is not finite
 */
export const panelScale = (panel: PanelStatistic<number | null>, estimate: ProcessEstimate): PanelScale => {
  if (!(estimate.sigma > 0 && estimate.sigma < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Sigma must be a positive number, not ${estimate.sigma}.`)
  }
  if (!Number.isFinite(estimate.centerLine)) {
    throw new RangeError(`The centre line must be a number, not ${estimate.centerLine}.`)
  }
  const centers = new Float64Array(maximumSubgroupSize + 1)
  const sigmas = new Float64Array(maximumSubgroupSize + 1)
  const known = new Uint8Array(maximumSubgroupSize + 1)
  const compute = (n: number): void => {
    centers[n] = saturate(panel.center(estimate, n))
    // A sigma so small that it rounds to 0 would make z undefined.
    sigmas[n] = Math.max(Number.MIN_VALUE, saturate(panel.sigma(estimate, n)))
    known[n] = 1
  }
  return {
    center: (n) => {
      if (known[n] !== 1) compute(n)
      return centers[n] ?? 0
    },
    sigma: (n) => {
      if (known[n] !== 1) compute(n)
      return sigmas[n] ?? 0
    },
  }
}
