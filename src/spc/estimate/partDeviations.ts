import type { Baseline } from '../charts/baseline.ts'
import { targetOf } from '../charts/shortRunPart.ts'

/** The subgroups of one part number, as deviations from its target, in the order of measuring. */
export interface PartDeviations {
  readonly part: string
  readonly target: number
  readonly subgroups: readonly (readonly number[])[]
}

/**
 * Sorts a baseline by part number.
 *
 * @example partDeviations({ plan: { chartType: 'short_run_deviation', subgroupSize: 1, rules: rulePreset('default'), params: { parts: [{ partNumber: 'A', target: 9 }] } }, method: null, subgroups: [[10]], parts: ['A'] })[0]?.subgroups // => [[1]]
 */
export const partDeviations = ({ plan, subgroups, parts }: Baseline): PartDeviations[] => {
  const byPart = new Map<string, { target: number; subgroups: number[][] }>()
  for (const [i, values] of subgroups.entries()) {
    const part = parts[i] ?? ''
    const known = byPart.get(part) ?? { target: targetOf(plan, null, part), subgroups: [] }
    known.subgroups.push(values.map((value) => value - known.target))
    byPart.set(part, known)
  }
  return [...byPart].map(([part, { target, subgroups: deviations }]) => ({
    part,
    target,
    subgroups: deviations,
  }))
}
