import type { ProcessEstimate, SigmaMethod } from '../chartPlan.ts'
import type { ChartType } from '../chartType.ts'

/** What one panel of a chart plots, and how that statistic behaves while the process is in control. */
export interface PanelStatistic<Plotted extends number | null> {
  /**
   * The plotted statistic of a subgroup. `previous` is what the location panel plotted for the judged point before, or null
   * where there is none.
   */
  readonly plot: (values: readonly number[], previous: number | null) => Plotted
  /** Expected value of the statistic for a subgroup of n. */
  readonly center: (estimate: ProcessEstimate, n: number) => number
  /** Standard deviation of the statistic for a subgroup of n; 0 where it cannot be plotted. */
  readonly sigma: (estimate: ProcessEstimate, n: number) => number
  /** The smallest value the statistic can take: a lower limit below it is drawn there and cannot signal. */
  readonly lowerBound: number
  /** The plotted points in a sentence: "9 subgroups in a row …". */
  readonly points: string
  /** One of them before its number, "The range ", or nothing where the number needs no name. */
  readonly subject: string
}

/** One kind of control chart. */
export interface ChartDefinition {
  readonly chartType: ChartType
  readonly name: string
  /** Subgroup sizes that a characteristic may be set up with. A real subgroup may be smaller. */
  readonly minimumSize: number
  readonly maximumSize: number
  /** How sigma may be estimated; the first is the chart's own. */
  readonly sigmaMethods: readonly [SigmaMethod, ...SigmaMethod[]]
  readonly location: PanelStatistic<number>
  readonly dispersion: PanelStatistic<number | null>
}
