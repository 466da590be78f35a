import { newest, type RuleDefinition } from './ruleDefinition.ts'

/**
 * Rule 3: points that each lie strictly above (or below) the one before; see `stepBetween` where the centre line moves with the size.
 * Source: Nelson (1984), test 3.
 */
export const trend: RuleDefinition = {
  ruleId: 3,
  name: 'Trend',
  severity: 'WARNING',
  defaults: { count: 6 },
  leastCount: 2,
  reach: ({ count }) => count,
  find: ({ steps }, first, last, { count }) => {
    const oldest = last - count + 1
    if (oldest < first) return null
    const direction = steps[last] ?? 0
    if (direction === 0) return null
    for (let i = last - 1; i > oldest; i -= 1) if (steps[i] !== direction) return null
    return { members: newest(count), side: direction > 0 ? 'above' : 'below' }
  },
  describeSignal: ({ count }, { points, side, value, show }) =>
    `${count} ${points} in a row, each ${side === 'above' ? 'higher' : 'lower'} than the one before, the last at ${show(value)}`,
  describeRule: ({ count }) => `${count} points in a row, each higher, or each lower, than the one before`,
}
