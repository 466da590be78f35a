import { isAbove, isBelow } from '../tolerance.ts'
import { newest, type RuleDefinition } from './ruleDefinition.ts'

/** Rule 7: points that hug the centre line, a sign of mixed streams within subgroups. Source: Nelson (1984), test 7. */
export const stratification: RuleDefinition = {
  ruleId: 7,
  name: 'Stratification',
  severity: 'WARNING',
  defaults: { count: 15, sigma: 1 },
  leastCount: 1,
  reach: ({ count }) => count,
  find: ({ z }, first, last, { count, sigma }) => {
    const oldest = last - count + 1
    if (oldest < first) return null
    for (let i = last; i >= oldest; i -= 1) {
      const here = z[i] ?? 0
      if (isAbove(here, sigma) || isBelow(here, -sigma)) return null
    }
    return { members: newest(count), side: null }
  },
  describeSignal: ({ count, sigma }, { points, limits, show }) =>
    `${count} ${points} in a row within ${sigma} sigma of the centre ${show(limits.centerLine)}: less variation than expected`,
  describeRule: ({ count, sigma }) => `${count} points in a row within ${sigma} sigma of the centre line`,
}
