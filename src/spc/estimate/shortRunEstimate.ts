import type { PartEstimate, ProcessEstimate } from '../chartPlan.ts'
import type { Baseline } from '../charts/baseline.ts'
import { knownPart } from '../charts/shortRunPart.ts'
import { partDeviations } from './partDeviations.ts'
import { sigmaByMethod } from './sigmaByMethod.ts'
import type { SigmaEstimate, Unavailable } from './sigmaEstimate.ts'

const nothingYet: Unavailable = { reason: 'Two subgroups are needed to estimate sigma; there are none.' }

/**
 * One sigma for all parts of a short-run deviation chart: that of each part's own subgroups, weighed by their degrees of freedom, so that
 * the steps from part to part do not widen it. The centre is 0, the target.
 */
export const deviationEstimate = (baseline: Baseline): ProcessEstimate | Unavailable => {
  const method = baseline.method ?? 'range'
  const known: SigmaEstimate[] = []
  let missing = nothingYet
  const parts = partDeviations(baseline)
  for (const { subgroups } of parts) {
    const estimate = sigmaByMethod(method, subgroups)
    if ('reason' in estimate) missing = estimate
    else known.push(estimate)
  }
  if (known.length === 0) return missing
  const freedom = known.reduce((total, { degreesOfFreedom }) => total + degreesOfFreedom, 0)
  const sigma = known.reduce((total, one) => total + (one.sigma * one.degreesOfFreedom) / freedom, 0)
  return {
    centerLine: 0,
    sigma,
    parts: Object.fromEntries(parts.map(({ part, target }) => [part, { target, sigma }])),
  }
}

/**
 * Target and sigma of each part of a short-run Z chart: its given sigma, else that of its own subgroups. The plotted Z has centre 0 and sigma 1.
 */
export const standardizedEstimate = (baseline: Baseline): ProcessEstimate | Unavailable => {
  const { plan } = baseline
  const parts = new Map<string, PartEstimate>()
  for (const { part, target, subgroups } of partDeviations(baseline)) {
    const given = knownPart(plan, null, part)?.sigma ?? null
    const estimate = given === null ? sigmaByMethod(baseline.method ?? 'range', subgroups) : { sigma: given }
    if ('reason' in estimate) {
      return { reason: `Part number ${part}: ${estimate.reason} Or give this part a sigma.` }
    }
    parts.set(part, { target, sigma: estimate.sigma })
  }
  if (parts.size === 0) return nothingYet
  return { centerLine: 0, sigma: 1, parts: Object.fromEntries(parts) }
}
