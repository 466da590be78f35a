import type { ChartPlan, ProcessEstimate } from '../chartPlan.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import type { ChartType } from '../chartType.ts'

/** A centre and a sigma that somebody gave in place of a baseline. */
export interface GivenProcess {
  readonly centerLine: number
  /** Of single values; null where it was not given. */
  readonly sigma: number | null
  readonly withinSigma: number | null
}

/** Which field of what was given cannot be used, and why. */
export interface GivenFault {
  readonly field: 'center_line' | 'sigma' | 'within_sigma'
  readonly reason: string
}

/** Sigma of one unit where it follows from the centre; null for a centre that the chart cannot have. */
const sigmaOfCenter: Partial<Record<ChartType, (center: number) => number | null>> = {
  p: (center) => (center > 0 && center < 1 ? Math.sqrt(center * (1 - center)) : null),
  np: (center) => (center > 0 && center < 1 ? Math.sqrt(center * (1 - center)) : null),
  laney_p: (center) => (center > 0 && center < 1 ? Math.sqrt(center * (1 - center)) : null),
  c: (center) => (center > 0 ? Math.sqrt(center) : null),
  u: (center) => (center > 0 ? Math.sqrt(center) : null),
  laney_u: (center) => (center > 0 ? Math.sqrt(center) : null),
  g: (center) => (center > 0 ? Math.sqrt(center * (center + 1)) : null),
}

const frozenParts = (plan: ChartPlan, sigma: number): Pick<ProcessEstimate, 'parts'> =>
  plan.chartType === 'short_run_deviation'
    ? {
        parts: Object.fromEntries(
          (plan.params?.parts ?? []).map(({ partNumber, target }) => [partNumber, { target, sigma }]),
        ),
      }
    : {}

/**
 * The estimate that a given centre and sigma freeze. On a p, np or Laney p′ chart the centre is a fraction, on charts of counts the
 * sigma follows from it unless it is given.
 *
 * @example givenEstimate({ chartType: 'c', subgroupSize: 1, rules: rulePreset('default') }, { centerLine: 9, sigma: null, withinSigma: null }) // => { centerLine: 9, sigma: 3 }
 */
export const givenEstimate = (plan: ChartPlan, given: GivenProcess): ProcessEstimate | GivenFault => {
  const { centerLine, withinSigma } = given
  const { name, baseline } = chartDefinition(plan.chartType)
  if (baseline === 'specification') {
    return { field: 'center_line', reason: `${name} takes its lines from LSL and USL; change those` }
  }
  if (plan.chartType === 'short_run_z') {
    return { field: 'sigma', reason: `${name} takes the sigma of each part number; set it with the parts` }
  }
  const follows = sigmaOfCenter[plan.chartType]
  const derived = follows?.(centerLine)
  if (derived === null) {
    const bounds = plan.chartType.endsWith('p') ? 'a fraction between 0 and 1' : 'above 0'
    return { field: 'center_line', reason: `must be ${bounds} on a ${name} chart` }
  }
  const sigma = given.sigma ?? derived
  if (sigma === undefined) return { field: 'sigma', reason: 'is needed' }
  if (plan.chartType === 'i_mr_rs') {
    if (withinSigma === null) return { field: 'within_sigma', reason: 'is needed on a between/within chart' }
    return { centerLine, sigma, withinSigma }
  }
  if (withinSigma !== null) {
    return { field: 'within_sigma', reason: `a ${name} chart has no panel for it` }
  }
  return { centerLine, sigma, ...frozenParts(plan, sigma) }
}
