import type { ChartPlan, ProcessEstimate } from './chartPlan.ts'
import type { PanelStatistic } from './charts/chartDefinition.ts'
import { maximumSubgroupSize } from './constants/subgroupSize.ts'
import { saturate } from './saturate.ts'

/** Centre and a third of the reach of what a panel plots, for any subgroup size. */
export interface PanelScale {
  readonly center: (n: number) => number
  readonly sigma: (n: number) => number
}

/** Centre of what a panel plots for a subgroup of n. */
export const panelCenter = (
  panel: PanelStatistic,
  estimate: ProcessEstimate,
  n: number,
  plan: ChartPlan,
): number => saturate(panel.center(estimate, n, plan))

/** A third of the way to its limit; never 0, as a sigma so small that it rounds to 0 would make z undefined. */
export const panelSigma = (
  panel: PanelStatistic,
  estimate: ProcessEstimate,
  n: number,
  plan: ChartPlan,
): number => Math.max(Number.MIN_VALUE, saturate(panel.sigma(estimate, n, plan)))

/**
 * The scale of a panel under one estimate, each whole size up to 100 computed once.
 *
 * @throws RangeError when sigma is not a positive, finite number or the centre is not finite
 */
export const panelScale = (panel: PanelStatistic, estimate: ProcessEstimate, plan: ChartPlan): PanelScale => {
  if (!(estimate.sigma > 0 && estimate.sigma < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Sigma must be a positive number, not ${estimate.sigma}.`)
  }
  if (!Number.isFinite(estimate.centerLine)) {
    throw new RangeError(`The centre line must be a number, not ${estimate.centerLine}.`)
  }
  const centers = new Float64Array(maximumSubgroupSize + 1)
  const sigmas = new Float64Array(maximumSubgroupSize + 1)
  const known = new Uint8Array(maximumSubgroupSize + 1)
  const centerOf = (n: number): number => panelCenter(panel, estimate, n, plan)
  const sigmaOf = (n: number): number => panelSigma(panel, estimate, n, plan)
  const keep = (n: number): boolean => {
    if (known[n] === 1) return true
    if (!(n <= maximumSubgroupSize && Number.isInteger(n))) return false
    centers[n] = centerOf(n)
    sigmas[n] = sigmaOf(n)
    known[n] = 1
    return true
  }
  return {
    center: (n) => (keep(n) ? (centers[n] ?? 0) : centerOf(n)),
    sigma: (n) => (keep(n) ? (sigmas[n] ?? 0) : sigmaOf(n)),
  }
}
