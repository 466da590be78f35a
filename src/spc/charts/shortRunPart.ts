import type { ChartPlan, PartEstimate, ProcessEstimate } from '../chartPlan.ts'
import type { ChartType } from '../chartType.ts'

/**
 * Whether a chart needs the part number of each subgroup.
 *
 * @example knowsParts('short_run_z') // => true
 */
export const knowsParts = (chartType: ChartType): boolean =>
  chartType === 'short_run_deviation' || chartType === 'short_run_z'

/** A part's target, and its sigma where one is known. */
export interface KnownPart {
  readonly target: number
  readonly sigma: number | null
}

/**
 * What an estimate froze for a part number; undefined where it knows none. People name parts as they like: one called "constructor" must
 * not find what every object has by that name.
 *
 * @example frozenPart({ centerLine: 0, sigma: 1, parts: { A: { target: 9, sigma: 1 } } }, 'constructor') // => undefined
 */
export const frozenPart = (estimate: ProcessEstimate | null, part: string): PartEstimate | undefined =>
  estimate?.parts !== undefined && Object.hasOwn(estimate.parts, part) ? estimate.parts[part] : undefined

/**
 * Target and sigma of a part number: as frozen with the limits, else as the plan's parameters give them now.
 *
 * @returns null for a part that nobody set up
 */
export const knownPart = (
  plan: ChartPlan,
  estimate: ProcessEstimate | null,
  part: string | null,
): KnownPart | null => {
  const frozen = part === null ? undefined : frozenPart(estimate, part)
  if (frozen !== undefined) return frozen
  const given = plan.params?.parts?.find(({ partNumber }) => partNumber === part)
  return given === undefined ? null : { target: given.target, sigma: given.sigma ?? null }
}

/**
 * The target of a part.
 *
 * @throws RangeError for a part that nobody set up; callers ask `partFault` first
 */
export const targetOf = (plan: ChartPlan, estimate: ProcessEstimate | null, part: string | null): number => {
  const known = knownPart(plan, estimate, part)
  if (known === null) throw new RangeError(`Part number ${part ?? '(none)'} has no target.`)
  return known.target
}

/**
 * Why a subgroup of this part cannot be plotted, as a sentence; null where it can. Charts that know no parts take any.
 *
 * @example partFault({ chartType: 'short_run_deviation', subgroupSize: 1, rules: rulePreset('default') }, null, 'A') // => 'Part number A has no target on this chart. Add it to the chart’s parts.'
 */
export const partFault = (
  plan: ChartPlan,
  estimate: ProcessEstimate | null,
  part: string | null,
): string | null => {
  if (!knowsParts(plan.chartType)) return null
  if (part === null) return 'A short-run chart needs the part number of each subgroup.'
  const known = knownPart(plan, estimate, part)
  if (known === null) return `Part number ${part} has no target on this chart. Add it to the chart’s parts.`
  if (plan.chartType === 'short_run_z' && estimate !== null && known.sigma === null) {
    return `Part number ${part} has no sigma yet. Give it one, or freeze limits from a baseline that holds it.`
  }
  return null
}
