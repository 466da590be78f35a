import type { ChartPlan, ProcessEstimate, SigmaMethod } from '../chartPlan.ts'
import type { ChartPanel, ChartType } from '../chartType.ts'
import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import type { RuleSetting } from '../rule.ts'
import type { Baseline } from './baseline.ts'
import type { PanelWords } from './panelWords.ts'

/** One subgroup as a chart takes it: measurements, or a count with the size of what was inspected. */
export interface ChartInput {
  readonly values: readonly number[]
  readonly n: number
  readonly part: string | null
  readonly plan: ChartPlan
  /** Null while no limits are frozen. */
  readonly estimate: ProcessEstimate | null
}

/** How a plotted statistic behaves while the process is in control. */
export interface PanelStatistic {
  /** Expected value of the statistic for a subgroup of n. */
  readonly center: (estimate: ProcessEstimate, n: number, plan: ChartPlan) => number
  /** A third of the way from the centre to the limit for a subgroup of n; 0 where it cannot be plotted. */
  readonly sigma: (estimate: ProcessEstimate, n: number, plan: ChartPlan) => number
  /** The smallest value the statistic can take: a lower limit below it is drawn there and cannot signal. */
  readonly lowerBound: number
  /** The largest value the statistic can take, alike. */
  readonly upperBound: (n: number) => number
  readonly words: PanelWords
}

/** A statistic beside the level. `previous` is the level of the judged subgroup before, null where there is none. */
export interface SpreadStatistic extends PanelStatistic {
  readonly plot: (input: ChartInput, level: number, previous: number | null) => number | null
}

/** A second statistic that is judged for itself, and the panel that its signals name. */
export interface CompanionStatistic extends PanelStatistic {
  readonly panel: ChartPanel
  /** Null on a chart whose accumulation gives it. */
  readonly plot: ((input: ChartInput) => number | null) | null
}

/** What an accumulating chart remembers from one subgroup to the next. */
export type ChartMemory = readonly number[]

/** What an accumulating chart plots after one more subgroup, and what it remembers then. */
export interface Accumulated {
  readonly memory: ChartMemory
  readonly value: number
  readonly companion: number | null
  readonly equivalentSize: number
}

/** A chart that plots more than the newest subgroup: its memory starts anew at each limits revision. */
export interface Accumulation {
  readonly start: (estimate: ProcessEstimate, plan: ChartPlan) => ChartMemory
  readonly next: (
    memory: ChartMemory,
    level: number,
    n: number,
    estimate: ProcessEstimate,
    plan: ChartPlan,
  ) => Accumulated
  /** The equivalent size that points tend to after many subgroups of n; absent where it is n from the start. */
  readonly settledSize?: (n: number, plan: ChartPlan) => number
}

/** Rules that a chart is judged by whatever was chosen, on its panels. */
export interface OwnRules {
  readonly location: readonly RuleSetting[]
  /** Of the companion, where there is one. */
  readonly companion: readonly RuleSetting[]
}

/**
 * What a subgroup of a chart consists of: `measurements`; `counted`, a count and the size of what was inspected; or
 * `count`, a count or a time alone.
 */
export type SubgroupKind = 'measurements' | 'counted' | 'count'

/** One kind of control chart. */
export interface ChartDefinition {
  readonly chartType: ChartType
  readonly name: string
  /** Author, year, section. */
  readonly source: string
  readonly kind: SubgroupKind
  /** Subgroup sizes that a characteristic may be set up with. A real subgroup may be smaller. */
  readonly minimumSize: number
  readonly maximumSize: number
  /** How sigma may be estimated at a configured subgroup size, the chart's own first; none where sigma follows from the centre. */
  readonly sigmaMethods: (subgroupSize: number) => readonly SigmaMethod[]
  /** The statistic of a subgroup by itself, which the location panel plots or accumulates. */
  readonly level: (input: ChartInput) => number
  readonly location: PanelStatistic
  /** Of a characteristic that is set up with subgroups of so many; null on a chart of counts. */
  readonly dispersion: (subgroupSize: number) => SpreadStatistic | null
  readonly companion: CompanionStatistic | null
  readonly accumulation: Accumulation | null
  readonly ownRules: OwnRules | null
  /** Which chart shows the subgroups while no limits are frozen; null is this one. */
  readonly trialType: ((subgroupSize: number) => ChartType) | null
  /** What the limits are first computed from. */
  readonly baseline: 'subgroups' | 'specification'
  /** Phase I estimate, or the reason why there is none. */
  readonly estimate: (baseline: Baseline) => ProcessEstimate | Unavailable
}
