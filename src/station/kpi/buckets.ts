import type { Aggregation } from '../../contract/production/kpi.ts'
import { dayAfter, weekdayOf } from '../../contract/zoneClock.ts'

/** A day, week, month or whole period: its first and its last day. */
export interface Bucket {
  readonly from: string
  readonly to: string
}

const lastOfMonth = (day: string): string => {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + 1, 0)
  return first.toISOString().slice(0, 10)
}

const lastOf: Readonly<Record<Aggregation, (day: string, to: string) => string>> = {
  daily: (day) => day,
  weekly: (day) => dayAfter(day, 7 - weekdayOf(day)),
  monthly: lastOfMonth,
  total: (_day, to) => to,
}

/**
 * The days, weeks (ISO 8601, from Monday), or months of a period, or all of it; the first and the last as far as they lie in it.
 *
 * @example bucketsOf('2025-12-01', '2025-12-09', 'weekly') // 1–7 and 8–9 December
 */
export const bucketsOf = (from: string, to: string, aggregation: Aggregation): Bucket[] => {
  const buckets: Bucket[] = []
  let first = from
  for (;;) {
    const last = lastOf[aggregation](first, to)
    // a week may end in the year 10000, whose text sorts before all others
    if (last >= to || last < first) return [...buckets, { from: first, to }]
    buckets.push({ from: first, to: last })
    first = dayAfter(last)
  }
}

/** Finds the place of a day among buckets in their order; it lies in one of them. */
export const placeIn = (buckets: readonly Bucket[]): ((day: string) => number) => {
  const known = new Map<string, number>()
  return (day) => {
    const seen = known.get(day)
    if (seen !== undefined) return seen
    let low = 0
    let high = buckets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((buckets[middle]?.from ?? '') <= day) low = middle
      else high = middle - 1
    }
    known.set(day, low)
    return low
  }
}
