import { newest, type RuleDefinition } from './ruleDefinition.ts'

/** Rule 4: points that go up and down in turn; a tie breaks the pattern. Source: Nelson (1984), test 4. */
export const alternating: RuleDefinition = {
  ruleId: 4,
  name: 'Alternating',
  severity: 'WARNING',
  defaults: { count: 14 },
  leastCount: 3,
  reach: ({ count }) => count,
  find: ({ steps }, first, last, { count }) => {
    const oldest = last - count + 1
    if (oldest < first) return null
    let direction = steps[last] ?? 0
    if (direction === 0) return null
    for (let i = last - 1; i > oldest; i -= 1) {
      direction = -direction
      if (steps[i] !== direction) return null
    }
    return { members: newest(count), side: null }
  },
  describeSignal: ({ count }, { points, value, show }) =>
    `${count} ${points} in a row went up and down in turn, the last at ${show(value)}`,
  describeRule: ({ count }) => `${count} points in a row going up and down in turn`,
}
