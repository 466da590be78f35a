import type { ChartPlan, PlottedPoint, ProcessEstimate } from './chartPlan.ts'
import type { ChartMemory } from './charts/chartDefinition.ts'
import { type Carried, createPlotter, type Plotter } from './createPlotter.ts'
import { levelGoesOn } from './levelOf.ts'

/** One subgroup of a series, and the estimate in force at its time; null before limits were frozen. */
export interface SeriesSubgroup {
  readonly values: readonly number[]
  readonly part?: string | null | undefined
  readonly excluded: boolean
  readonly estimate: ProcessEstimate | null
}

/** Plots a series across its limits revisions. */
export interface SeriesPlotter {
  readonly plot: (subgroup: SeriesSubgroup) => PlottedPoint
  /** What an accumulating chart remembers now. */
  readonly memory: () => ChartMemory | null
}

/**
 * A plotter for neighbouring subgroups, which starts anew where their estimate is another object: a moving range goes on from the
 * revision before, what accumulates does not.
 *
 * @param before what the judged subgroups before the first leave behind; its memory is of the first one's revision
 * @example createSeriesPlotter({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, { previous: 9 }).plot({ values: [10], excluded: false, estimate: null }).dispersion // => 1
 */
export const createSeriesPlotter = (plan: ChartPlan, before: Carried): SeriesPlotter => {
  let plotter: Plotter | null = null
  let inForce: ProcessEstimate | null = null
  const plotterFor = (estimate: ProcessEstimate | null): Plotter => {
    if (plotter === null) plotter = createPlotter(plan, estimate, before)
    else if (estimate !== inForce) {
      const goesOn = levelGoesOn(plan, inForce, estimate)
      plotter = createPlotter(plan, estimate, goesOn ? { previous: plotter.carried().previous } : {})
    }
    inForce = estimate
    return plotter
  }
  return {
    plot: ({ values, part = null, excluded, estimate }) => {
      const under = plotterFor(estimate)
      return excluded ? under.show(values, part) : under.take(values, part)
    },
    memory: () => plotter?.carried().memory ?? null,
  }
}
