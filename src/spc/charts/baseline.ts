import type { ChartPlan, SigmaMethod } from '../chartPlan.ts'

/** The subgroups that a chart's limits are computed from, in the order of measuring, without the excluded ones. */
export interface Baseline {
  readonly plan: ChartPlan
  /** Null on a chart of counts, whose sigma follows from its centre. */
  readonly method: SigmaMethod | null
  readonly subgroups: readonly (readonly number[])[]
  /** The part number of each subgroup; shorter where the chart knows no parts. */
  readonly parts: readonly (string | null)[]
}
