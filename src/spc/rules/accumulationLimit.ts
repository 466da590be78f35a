import type { RuleId } from '../rule.ts'
import { isAbove, isBelow } from '../tolerance.ts'
import type { RuleDefinition } from './ruleDefinition.ts'
import type { SignalSide } from './ruleSeries.ts'

const members = [0]

/** The limit of an accumulating chart, which lies at z = 3 as every drawn limit does. */
const accumulationLimit = (
  ruleId: RuleId,
  name: string,
  side: SignalSide,
  limitName: string,
): RuleDefinition => ({
  ruleId,
  name,
  severity: 'WARNING',
  defaults: {},
  leastCount: 1,
  reach: () => 1,
  find: ({ z }, _first, last) => {
    const newestZ = z[last] ?? 0
    const beyond = side === 'above' ? isAbove(newestZ, 3) : isBelow(newestZ, -3)
    return beyond ? { members, side } : null
  },
  describeSignal: (_parameters, { subject, value, limits, compare, unit }) => {
    const [shown, limit, distance] = compare(value, side === 'above' ? limits.ucl : limits.lcl)
    return `${subject}${shown}${unit} is ${distance} ${side} ${limitName} ${limit}`
  },
  describeRule: () => `One point of the ${name} its limit`,
})

/** Rule 9: C⁺ above h. Source: Page (1954). */
export const cusumAbove: RuleDefinition = accumulationLimit(9, 'CUSUM above', 'above', 'h')

/** Rule 10: C⁻ above h, drawn below the centre. Source: Page (1954). */
export const cusumBelow: RuleDefinition = accumulationLimit(10, 'CUSUM below', 'below', '−h')

/** Rule 11: the weighted mean above its upper limit. Source: Roberts (1959). */
export const ewmaAbove: RuleDefinition = accumulationLimit(11, 'EWMA above', 'above', 'UCL')

/** Rule 12: the weighted mean below its lower limit. Source: Roberts (1959). */
export const ewmaBelow: RuleDefinition = accumulationLimit(12, 'EWMA below', 'below', 'LCL')
