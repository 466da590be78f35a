import type { ChartPanel } from './chartType.ts'

/** Nelson's (1984) eight tests, by his numbers. */
export const nelsonRuleIds = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** A rule that people choose; what a chart is judged by in any case has a number of its own. */
export type NelsonRuleId = (typeof nelsonRuleIds)[number]

/** The limits of accumulating charts: CUSUM above (9) and below (10), EWMA above (11) and below (12). */
export const accumulationRuleIds = [9, 10, 11, 12] as const

/** Every rule that can fire. */
export const ruleIds = [...nelsonRuleIds, ...accumulationRuleIds] as const

export type RuleId = (typeof ruleIds)[number]

/** The parameters of one rule: `count` of the last `window` points (all of `count` where there is no window), at `sigma`. */
export interface RuleParameters {
  readonly count?: number
  readonly window?: number
  readonly sigma?: number
}

/** A rule that is switched on, with all of its parameters. */
export interface RuleSetting {
  readonly ruleId: RuleId
  readonly parameters: RuleParameters
}

/** The rules in force on each panel of a chart. */
export type RuleSet = Readonly<Record<ChartPanel, readonly RuleSetting[]>>

export type Severity = 'CRITICAL' | 'WARNING'
