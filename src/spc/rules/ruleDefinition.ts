import type { PanelLimits } from '../chartPlan.ts'
import type { LimitNames } from '../charts/limitNames.ts'
import type { RuleId, RuleParameters, Severity } from '../rule.ts'
import type { Pattern, RuleSeries, SignalSide } from './ruleSeries.ts'

/** A rule's parameters with every blank filled in; one that the rule does not use is 0. */
export type CompleteParameters = Required<RuleParameters>

/** What a rule's sentence is made of, numbers already written out. */
export interface RuleWords {
  /** "subgroups", "ranges": what is plotted. */
  readonly points: string
  /** "The range " before a number, or nothing. */
  readonly subject: string
  readonly side: SignalSide
  readonly value: number
  readonly limits: PanelLimits
  /** What the outer lines are called: UCL and LCL, on pre-control USL and LSL. */
  readonly names: LimitNames
  /** Writes a plotted number with its unit. */
  readonly show: (plotted: number) => string
  /** " mm", or nothing where there is no unit. */
  readonly unit: string
  /** Writes two numbers and their distance, with as many decimals as it takes to tell them apart, without the unit. */
  readonly compare: (plotted: number, line: number) => readonly [string, string, string]
}

/** One rule: when it fires, and how it is said. */
export interface RuleDefinition {
  readonly ruleId: RuleId
  readonly name: string
  readonly severity: Severity
  /** The parameters the rule takes, with the values of its source. */
  readonly defaults: RuleParameters
  /** The smallest count that makes a pattern: a trend needs two points, going up and down in turn three. */
  readonly leastCount: number
  /** How many points, the newest included, the rule looks at. */
  readonly reach: (parameters: CompleteParameters) => number
  /**
   * The pattern that the point at index `last` completes, or null. Nothing before index `first` may be looked at.
   */
  readonly find: (
    series: RuleSeries,
    first: number,
    last: number,
    parameters: CompleteParameters,
  ) => Pattern | null
  /** What fired, without the full stop. */
  readonly describeSignal: (parameters: CompleteParameters, words: RuleWords) => string
  /** The rule itself, for the person who sets it up, without the full stop. */
  readonly describeRule: (parameters: CompleteParameters) => string
}

/** The newest `count` points as distances back. */
export const newest = (count: number): readonly number[] => Array.from({ length: count }, (_, back) => back)
