import type { RuleId } from '../rule.ts'
import { isAbove, isBelow } from '../tolerance.ts'
import type { RuleDefinition } from './ruleDefinition.ts'

const beyondZone = (
  ruleId: RuleId,
  name: string,
  defaults: { count: number; window: number; sigma: number },
): RuleDefinition => ({
  ruleId,
  name,
  severity: 'WARNING',
  defaults,
  leastCount: 1,
  reach: ({ window }) => window,
  find: ({ z }, first, last, { count, window, sigma }) => {
    const newestZ = z[last] ?? 0
    const above = isAbove(newestZ, sigma)
    if (!above && !isBelow(newestZ, -sigma)) return null
    const oldest = Math.max(first, last - window + 1)
    let found = 0
    for (let i = last; i >= oldest; i -= 1) {
      const here = z[i] ?? 0
      if (above ? isAbove(here, sigma) : isBelow(here, -sigma)) found += 1
    }
    if (found < count) return null
    const members: number[] = []
    for (let i = last; i >= oldest; i -= 1) {
      const here = z[i] ?? 0
      if (above ? isAbove(here, sigma) : isBelow(here, -sigma)) members.push(last - i)
    }
    return { members, side: above ? 'above' : 'below' }
  },
  describeSignal: ({ count, window, sigma }, { points, side, limits, show }) => {
    const reach = ((limits.ucl - limits.centerLine) / 3) * sigma
    const line = side === 'above' ? limits.centerLine + reach : limits.centerLine - reach
    return `${count} of the last ${window} ${points} lie ${side} ${show(line)}, more than ${sigma} sigma from the centre`
  },
  describeRule: ({ count, window, sigma }) =>
    `${count} of ${window} points in a row more than ${sigma} sigma from the centre line, on the same side`,
})

/** Rule 5: 2 of 3 points beyond two sigma on the same side, the newest among them. Source: Nelson (1984), test 5. */
export const zoneA: RuleDefinition = beyondZone(5, 'Zone A', { count: 2, window: 3, sigma: 2 })

/** Rule 6: 4 of 5 points beyond one sigma on the same side, the newest among them. Source: Nelson (1984), test 6. */
export const zoneB: RuleDefinition = beyondZone(6, 'Zone B', { count: 4, window: 5, sigma: 1 })
