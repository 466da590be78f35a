import type { RuleSetting } from './rule.ts'
import { completeParameters, ruleDefinition } from './rules/ruleRegistry.ts'

/**
 * A rule in words, for the person who chooses it, without a full stop.
 *
 * @example describeRule({ ruleId: 2, parameters: { count: 8 } }) // => '8 points in a row on one side of the centre line'
 */
export const describeRule = (setting: RuleSetting): string =>
  ruleDefinition(setting.ruleId).describeRule(completeParameters(setting))
