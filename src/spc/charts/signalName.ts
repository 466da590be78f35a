import type { ChartType } from '../chartType.ts'
import type { RuleId } from '../rule.ts'
import { ruleName } from '../rules/ruleRegistry.ts'

const ofPreControl: Readonly<Partial<Record<RuleId, string>>> = {
  1: 'Red',
  5: 'Two outside green, one side',
  8: 'Two outside green, both sides',
}

/**
 * What people call a rule that fired on a chart. Pre-control has words of its own for the rules that it borrows.
 *
 * @example signalName('precontrol', 1) // => 'Red'
 */
export const signalName = (chartType: ChartType, ruleId: RuleId): string =>
  (chartType === 'precontrol' ? ofPreControl[ruleId] : undefined) ?? ruleName(ruleId)
