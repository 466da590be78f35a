import { isAbove, isBelow } from '../tolerance.ts'
import { newest, type RuleDefinition } from './ruleDefinition.ts'

/** Rule 2: a run on one side of the centre line; a point on the line breaks it. Source: Nelson (1984), test 2. */
export const shift: RuleDefinition = {
  ruleId: 2,
  name: 'Shift',
  severity: 'WARNING',
  defaults: { count: 9 },
  leastCount: 1,
  reach: ({ count }) => count,
  find: ({ z }, first, last, { count }) => {
    const oldest = last - count + 1
    if (oldest < first) return null
    const above = (z[last] ?? 0) > 0
    for (let i = last; i >= oldest; i -= 1) {
      const here = z[i] ?? 0
      if (!(above ? isAbove(here, 0) : isBelow(here, 0))) return null
    }
    return { members: newest(count), side: above ? 'above' : 'below' }
  },
  describeSignal: ({ count }, { points, side, limits, show }) =>
    `${count} ${points} in a row ${side} the centre ${show(limits.centerLine)}`,
  describeRule: ({ count }) => `${count} points in a row on one side of the centre line`,
}
