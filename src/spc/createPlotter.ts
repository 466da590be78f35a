import type { ChartPlan, PlottedPoint, ProcessEstimate } from './chartPlan.ts'
import type { ChartInput, ChartMemory } from './charts/chartDefinition.ts'
import { chartDefinition, trialPlan } from './charts/chartRegistry.ts'

/** What a chart carries from the judged subgroups before. */
export interface Carried {
  /** Level of the last judged subgroup, from which the next moving range is taken; it goes on across revisions. */
  readonly previous?: number | null
  /** What an accumulating chart remembers of the subgroups of the same revision; null starts anew. */
  readonly memory?: ChartMemory | null
}

/** Turns subgroups into plotted points, one after the other, under one limits revision. */
export interface Plotter {
  /** Plots a subgroup that counts: the next moving range and sum go on from it. */
  readonly take: (values: readonly number[], part?: string | null) => PlottedPoint
  /** Plots an excluded subgroup, as if it had never been for those that follow. */
  readonly show: (values: readonly number[], part?: string | null) => PlottedPoint
  /** What has to be carried on to the next subgroup. */
  readonly carried: () => { readonly previous: number | null; readonly memory: ChartMemory | null }
}

/**
 * A plotter for one limits revision.
 *
 * @param estimate the frozen process estimate; null while none is, where accumulating charts show plain means
 * @throws RangeError when a subgroup's size does not fit the chart
 * @example createPlotter({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('shewhart') }, null, { previous: 10 }).take([13.5]).dispersion // => 3.5
 */
export const createPlotter = (
  given: ChartPlan,
  estimate: ProcessEstimate | null,
  before: Carried = {},
): Plotter => {
  const plan = estimate === null ? trialPlan(given) : given
  const { kind, maximumSize, level, dispersion, companion, accumulation } = chartDefinition(plan.chartType)
  const spread = dispersion(plan.subgroupSize)
  const accumulates = estimate === null ? null : accumulation
  let previous = before.previous ?? null
  let memory: ChartMemory | null = null
  if (accumulates !== null && estimate !== null) memory = before.memory ?? accumulates.start(estimate, plan)

  const sizeOf = (values: readonly number[]): number => {
    const n = kind === 'measurements' ? values.length : kind === 'counted' ? (values[1] ?? 0) : 1
    if (!(n > 0 && n <= maximumSize)) {
      const most = maximumSize === 1 ? 'exactly 1' : `at most ${maximumSize}`
      throw new RangeError(`A subgroup of ${n} does not fit this chart, which takes ${most}.`)
    }
    return n
  }
  const plot = (values: readonly number[], part: string | null, counts: boolean): PlottedPoint => {
    const n = sizeOf(values)
    const input: ChartInput = { values, n, part, plan, estimate }
    const newest = level(input)
    const dispersed = spread === null ? null : spread.plot(input, newest, counts ? previous : null)
    if (counts) previous = newest
    if (accumulates !== null && estimate !== null && memory !== null) {
      const summed = accumulates.next(memory, newest, n, estimate, plan)
      if (counts) memory = summed.memory
      const { value, companion: other, equivalentSize } = summed
      return { n, value, dispersion: dispersed, companion: other, equivalentSize, level: newest }
    }
    const other = companion?.plot?.(input) ?? null
    return { n, value: newest, dispersion: dispersed, companion: other, equivalentSize: n }
  }
  return {
    take: (values, part = null) => plot(values, part, true),
    show: (values, part = null) => plot(values, part, false),
    carried: () => ({ previous, memory }),
  }
}
