import { isAbove, isBelow } from '../tolerance.ts'
import { newest, type RuleDefinition } from './ruleDefinition.ts'

/** Rule 8: points that avoid the centre line on both of its sides, a sign of two processes. Source: Nelson (1984), test 8. */
export const mixture: RuleDefinition = {
  ruleId: 8,
  name: 'Mixture',
  severity: 'WARNING',
  defaults: { count: 8, sigma: 1 },
  leastCount: 2,
  reach: ({ count }) => count,
  find: ({ z }, first, last, { count, sigma }) => {
    const oldest = last - count + 1
    if (oldest < first) return null
    let above = false
    let below = false
    for (let i = last; i >= oldest; i -= 1) {
      const here = z[i] ?? 0
      if (isAbove(here, sigma)) above = true
      else if (isBelow(here, -sigma)) below = true
      else return null
    }
    return above && below ? { members: newest(count), side: null } : null
  },
  describeSignal: ({ count, sigma }, { points, limits, show }) =>
    `${count} ${points} in a row on both sides of the centre ${show(limits.centerLine)}, none within ${sigma} sigma of it`,
  describeRule: ({ count, sigma }) =>
    `${count} points in a row more than ${sigma} sigma from the centre line, with points on both sides`,
}
