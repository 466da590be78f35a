import type { RuleId, RuleParameters, RuleSetting, Severity } from '../rule.ts'
import { cusumAbove, cusumBelow, ewmaAbove, ewmaBelow } from './accumulationLimit.ts'
import { alternating } from './alternating.ts'
import { beyondLimits } from './beyondLimits.ts'
import { zoneA, zoneB } from './beyondZone.ts'
import { mixture } from './mixture.ts'
import type { CompleteParameters, RuleDefinition } from './ruleDefinition.ts'
import { shift } from './shift.ts'
import { stratification } from './stratification.ts'
import { trend } from './trend.ts'

const definitions: Readonly<Record<RuleId, RuleDefinition>> = {
  1: beyondLimits,
  2: shift,
  3: trend,
  4: alternating,
  5: zoneA,
  6: zoneB,
  7: stratification,
  8: mixture,
  9: cusumAbove,
  10: cusumBelow,
  11: ewmaAbove,
  12: ewmaBelow,
}

/** The definition of a rule. */
export const ruleDefinition = (ruleId: RuleId): RuleDefinition => definitions[ruleId]

/** A setting's parameters with the rule's own values for what it leaves out, and a count that makes a pattern. */
export const completeParameters = ({ ruleId, parameters }: RuleSetting): CompleteParameters => {
  const { defaults, leastCount } = definitions[ruleId]
  const { count = 0, window = 0, sigma = 0 } = { ...defaults, ...parameters }
  return { count: Math.max(leastCount, count), window, sigma }
}

/**
 * The smallest count a rule may be set to; a smaller one is judged as this.
 *
 * @example leastCount(4) // => 3
 */
export const leastCount = (ruleId: RuleId): number => definitions[ruleId].leastCount

/**
 * What people call a rule.
 *
 * @example ruleName(3) // => 'Trend'
 */
export const ruleName = (ruleId: RuleId): string => definitions[ruleId].name

/**
 * How much a rule's signal matters: a point beyond the limits is critical, a pattern within them a warning.
 *
 * @example ruleSeverity(1) // => 'CRITICAL'
 */
export const ruleSeverity = (ruleId: RuleId): Severity => definitions[ruleId].severity

/**
 * The parameters that a rule takes, with the values of its source.
 *
 * @example defaultParameters(5) // => { count: 2, window: 3, sigma: 2 }
 */
export const defaultParameters = (ruleId: RuleId): RuleParameters => definitions[ruleId].defaults
