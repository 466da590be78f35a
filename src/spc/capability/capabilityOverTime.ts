import type { ChartPlan } from '../chartPlan.ts'
import type { Figure } from '../figure.ts'
import type { Specification } from './capabilityIndices.ts'
import { actualIntervalFigures } from './intervalFigures.ts'
import { levelFigures } from './levelFigures.ts'
import { specificationInUse } from './specificationInUse.ts'
import { normalParts } from './studyParts.ts'
import { transformedLevel } from './transformedLevel.ts'

/** The capability of one stretch of subgroups. */
export interface CapabilityBlock {
  /** Of the first and the last subgroup within what was studied. */
  readonly from: number
  readonly to: number
  readonly mean: Figure
  readonly cpk: Figure
  readonly ppk: Figure
  readonly cpkLow: Figure
  readonly cpkHigh: Figure
}

/**
 * Capability stretch by stretch, each with its own mean and sigmas, by the normal distribution or on the normal scores of a transform
 * that was fitted to all.
 *
 * @param starts of the stretches, as places among the subgroups, rising; each goes up to the next
 * @param score of a transform; null for the values themselves
 * @example capabilityOverTime({ chartType: 'xbar_r', subgroupSize: 2, rules: rulePreset('default') }, [[9, 11], [10, 12], [9, 10], [10, 11]], { lsl: 4, usl: 16, target: null }, [0, 2], null, 0.95).length // => 2
 */
export const capabilityOverTime = (
  plan: ChartPlan,
  subgroups: readonly (readonly number[])[],
  specification: Specification,
  starts: readonly number[],
  score: ((x: number) => number) | null,
  level: number,
): readonly CapabilityBlock[] => {
  const inUse = specificationInUse(specification, score)
  return starts.flatMap((from, i) => {
    const end = starts[i + 1] ?? subgroups.length
    const block = subgroups.slice(from, end)
    if (block.length === 0) return []
    const n = block.reduce((total, { length }) => total + length, 0)
    const own = levelFigures(plan, block, [])
    const used = score === null ? own : transformedLevel(plan, block, score, [])
    const { short, long, freedomWithin } = normalParts(inUse, used, n)
    const [cpkLow, cpkHigh] = actualIntervalFigures(short.actual, n, freedomWithin, level)
    return [{ from, to: end - 1, mean: own.mean, cpk: short.actual, ppk: long.actual, cpkLow, cpkHigh }]
  })
}

/**
 * Where stretches of so many subgroups begin; a rest of less than half a stretch joins the one before.
 *
 * @example blockStarts(55, 25) // => [0, 25]
 */
export const blockStarts = (subgroups: number, size: number): number[] => {
  const starts: number[] = []
  for (let at = 0; at < subgroups; at += size) starts.push(at)
  const last = starts.at(-1) ?? 0
  if (starts.length > 1 && subgroups - last < size / 2) starts.pop()
  return starts
}
