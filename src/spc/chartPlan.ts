import type { ChartPanel, ChartType } from './chartType.ts'
import type { RuleId, RuleSet } from './rule.ts'
import type { SignalSide } from './rules/ruleSeries.ts'
import type { Zone } from './zone.ts'

/** How a within-subgroup sigma is estimated; `undefined` in a plan means the chart's own: range, deviation or moving range. */
export const sigmaMethods = [
  'range',
  'deviation',
  'pooled',
  'moving_range',
  'median_moving_range',
  'mssd',
] as const

export type SigmaMethod = (typeof sigmaMethods)[number]

/** All that decides how a characteristic's subgroups are plotted and judged. */
export interface ChartPlan {
  readonly chartType: ChartType
  /** Configured subgroup size; a real subgroup may differ and gets limits of its own size. */
  readonly subgroupSize: number
  readonly rules: RuleSet
  readonly sigmaMethod?: SigmaMethod
}

/** What a limits revision freezes: the process level and the sigma of single values. Everything else follows for any n. */
export interface ProcessEstimate {
  readonly centerLine: number
  readonly sigma: number
}

/** Control limits of one panel, in the units of what is plotted. */
export interface PanelLimits {
  readonly centerLine: number
  readonly ucl: number
  readonly lcl: number
}

/** Control limits for one subgroup size. */
export interface ChartLimits extends PanelLimits {
  readonly dispersion: PanelLimits
}

/**
 * A rule that fired at a point. `members` are the points of the pattern as distances back among the judged points of the same limits
 * revision: 0 is the point itself. `side` is where the pattern lies or goes (a rising trend is above), null where it has no side.
 */
export interface Signal {
  readonly panel: ChartPanel
  readonly ruleId: RuleId
  readonly members: readonly number[]
  readonly side: SignalSide | null
}

/** What the engine says of one subgroup. `z` and `dispersionZ` are in sigmas of the plotted statistic. */
export interface PointEvaluation {
  readonly n: number
  readonly value: number
  /** Range, standard deviation or moving range; null where it does not exist yet (the first moving range, n of 1). */
  readonly dispersion: number | null
  readonly z: number | null
  readonly dispersionZ: number | null
  /** `trial` while no limits are frozen. */
  readonly zone: Zone | 'trial'
  readonly signals: readonly Signal[]
}
