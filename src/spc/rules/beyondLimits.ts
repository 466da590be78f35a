import { isAbove, isBelow } from '../tolerance.ts'
import type { RuleDefinition } from './ruleDefinition.ts'

const members = [0]

/** Rule 1: one point beyond the control limits. Source: Shewhart (1931); Nelson (1984), test 1. */
export const beyondLimits: RuleDefinition = {
  ruleId: 1,
  name: 'Beyond control limits',
  severity: 'CRITICAL',
  defaults: { sigma: 3 },
  leastCount: 1,
  reach: () => 1,
  find: ({ z }, _first, last, { sigma }) => {
    const newestZ = z[last] ?? 0
    if (isAbove(newestZ, sigma)) return { members, side: 'above' }
    return isBelow(newestZ, -sigma) ? { members, side: 'below' } : null
  },
  describeSignal: ({ sigma }, { subject, side, value, limits, names, compare, unit }) => {
    const reach = ((limits.ucl - limits.centerLine) / 3) * sigma
    const line = side === 'above' ? limits.centerLine + reach : limits.centerLine - reach
    const limit = side === 'above' ? names.upper : names.lower
    const name = sigma === 3 ? limit : `the ${sigma}-sigma line`
    const [shownValue, shownLine, distance] = compare(value, line)
    return `${subject}${shownValue}${unit} is ${distance} ${side} ${name} ${shownLine}`
  },
  describeRule: ({ sigma }) => `One point more than ${sigma} sigma from the centre line`,
}
