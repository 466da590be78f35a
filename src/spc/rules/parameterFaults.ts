import type { RuleParameters, RuleSetting } from '../rule.ts'
import { defaultParameters, leastCount } from './ruleRegistry.ts'

/** What is wrong with one parameter of a rule. */
export interface ParameterFault {
  readonly parameter: keyof RuleParameters
  readonly value: number
  /** Follows the parameter's name: "must be <= window (3)". */
  readonly constraint: string
}

const names = ['count', 'window', 'sigma'] as const

/** The longest pattern that a rule may look for, and the farthest line. */
export const largestParameter = { count: 200, window: 200, sigma: 10 } as const

const boundFault = (
  ruleId: RuleSetting['ruleId'],
  name: (typeof names)[number],
  value: number,
): string | null => {
  const most = largestParameter[name]
  if (name === 'sigma') return value > 0 && value <= most ? null : `must be above 0 and at most ${most}`
  const least = name === 'count' ? leastCount(ruleId) : 1
  return Number.isInteger(value) && value >= least && value <= most
    ? null
    : `must be a whole number from ${least} to ${most}`
}

/**
 * What is wrong with the parameters of a rule: one that the rule does not have, one out of its bounds, or a count that its window
 * cannot hold. Empty where all is well.
 *
 * @example parameterFaults({ ruleId: 5, parameters: { count: 4 } }) // => [{ parameter: 'count', value: 4, constraint: 'must be <= window (3)' }]
 * @example parameterFaults({ ruleId: 2, parameters: { count: 7 } }) // => []
 */
export const parameterFaults = ({ ruleId, parameters }: RuleSetting): readonly ParameterFault[] => {
  const known = defaultParameters(ruleId)
  const faults = names.flatMap((parameter): ParameterFault[] => {
    const value = parameters[parameter]
    if (value === undefined) return []
    const constraint =
      known[parameter] === undefined
        ? `rule ${ruleId} has no ${parameter}`
        : boundFault(ruleId, parameter, value)
    return constraint === null ? [] : [{ parameter, value, constraint }]
  })
  const { count, window } = { ...known, ...parameters }
  if (faults.length > 0 || known.window === undefined || count === undefined || window === undefined)
    return faults
  return count > window
    ? [{ parameter: 'count', value: count, constraint: `must be <= window (${window})` }]
    : faults
}
