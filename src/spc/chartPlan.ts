import type { Specification } from './capability/capabilityIndices.ts'
import type { ChartParams } from './chartParams.ts'
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
  readonly params?: ChartParams
  /** Of pre-control, whose zones are parts of the tolerance. */
  readonly specification?: Specification
}

/** Target and sigma of one part number, as a short-run chart froze them. */
export interface PartEstimate {
  readonly target: number
  readonly sigma: number
}

/** What a limits revision freezes: the process level and the sigma of single values. Everything else follows for any n. */
export interface ProcessEstimate {
  readonly centerLine: number
  readonly sigma: number
  /** Sigma within subgroups, where `sigma` is that of subgroup means as individuals: on a between/within chart. */
  readonly withinSigma?: number
  /** By part number, on short-run charts. */
  readonly parts?: Readonly<Record<string, PartEstimate>>
}

/** Control limits of one panel, in the units of what is plotted. */
export interface PanelLimits {
  readonly centerLine: number
  readonly ucl: number
  readonly lcl: number
}

/** Control limits for one subgroup size; null for a panel that the chart does not have. */
export interface ChartLimits extends PanelLimits {
  readonly dispersion: PanelLimits | null
  readonly within: PanelLimits | null
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

/** What is drawn for one subgroup. */
export interface PlottedPoint {
  /** Measurements in the subgroup, or the units or area that were inspected. */
  readonly n: number
  readonly value: number
  /** Range, standard deviation or moving range; null where it does not exist (the first moving range, n of 1, a chart of counts). */
  readonly dispersion: number | null
  /** The spread within the subgroup on a between/within chart, the lower sum as a negative number on a CUSUM chart, else null. */
  readonly companion: number | null
  /**
   * The subgroup size of which a plain mean would vary as much as what is plotted; n itself where that is a mean. The limits of a
   * point follow from it.
   */
  readonly equivalentSize: number
  /** The subgroup's own mean, where what is plotted accumulates. */
  readonly level?: number | undefined
}

/** What the engine says of one subgroup. `z`, `dispersionZ` and `companionZ` are in thirds of the way to the limit. */
export interface PointEvaluation extends PlottedPoint {
  readonly z: number | null
  readonly dispersionZ: number | null
  readonly companionZ: number | null
  /** `trial` while no limits are frozen. */
  readonly zone: Zone | 'trial'
  readonly signals: readonly Signal[]
}
