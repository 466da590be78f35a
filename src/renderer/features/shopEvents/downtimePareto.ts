import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'

/** What one cause took of all standstills. */
export interface DowntimeShare {
  readonly key: string
  readonly category: DowntimeEvent['category']
  /** null where the whole category is meant. */
  readonly reason: string | null
  readonly events: number
  readonly minutes: number
  /** Percent of all minutes, of this cause and of it with all before it. */
  readonly share: number
  readonly cumulative: number
}

/** Told the same but for case and blanks, it is the same reason. */
const keyOf = ({ category, reason }: DowntimeEvent, by: 'category' | 'reason'): string =>
  by === 'category' ? category : `${category} ${reason.trim().toLowerCase()}`

/**
 * Minutes of standstill by category or by reason, most first, with their shares.
 *
 * @example downtimePareto(events, 'category')[0]?.share // 62.5
 */
export const downtimePareto = (
  events: readonly DowntimeEvent[],
  by: 'category' | 'reason',
): DowntimeShare[] => {
  const groups = new Map<string, DowntimeEvent[]>()
  for (const event of events) {
    const key = keyOf(event, by)
    groups.set(key, [...(groups.get(key) ?? []), event])
  }
  const total = events.reduce((sum, { minutes }) => sum + minutes, 0)
  let sum = 0
  return [...groups]
    .map(([key, of]) => ({ key, of, minutes: of.reduce((all, { minutes }) => all + minutes, 0) }))
    .sort((a, b) => b.minutes - a.minutes || (a.key < b.key ? -1 : 1))
    .flatMap(({ key, of: [first, ...others], minutes }) => {
      if (first === undefined) return []
      sum += minutes
      return {
        key,
        category: first.category,
        reason: by === 'category' ? null : first.reason,
        events: others.length + 1,
        minutes,
        share: (100 * minutes) / total,
        cumulative: (100 * sum) / total,
      }
    })
}
