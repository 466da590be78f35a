import type { ReadableDb } from '../../storage/connection.ts'
import { type StyleDay, styleDays } from '../../storage/production/entryNumbers.ts'

const dayLength = 86_400_000

/** Days before an entry whose mean stands in for a standard. */
export const rollingDays = 30

/**
 * A day some days later, by the calendar.
 *
 * @example laterDay('2026-03-01', -1) // '2026-02-28'
 */
export const laterDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/**
 * Hours a unit of a style took in the 30 days before a day: run time over units. Null where none was made.
 *
 * @param made the days on which it was made, oldest first
 */
export const rollingMean = (made: readonly StyleDay[], day: string): number | null => {
  const from = laterDay(day, -rollingDays)
  let hours = 0
  let units = 0
  for (const of of made) {
    if (of.day < from || of.day >= day) continue
    hours += of.hours
    units += of.units
  }
  return units === 0 ? null : hours / units
}

/** Looks rolling means up, reading each style's days once: of the days from `from` to `to`. */
export const rollingLookup = (
  db: ReadableDb,
  from: string,
  to: string,
): ((clientId: string, styleModel: string, day: string) => number | null) => {
  const known = new Map<string, { readonly made: StyleDay[]; readonly means: Map<string, number | null> }>()
  return (clientId, styleModel, day) => {
    const key = JSON.stringify([clientId, styleModel])
    const style = known.get(key) ?? {
      made: styleDays(db, clientId, styleModel, laterDay(from, -rollingDays), to),
      means: new Map<string, number | null>(),
    }
    known.set(key, style)
    const mean = style.means.get(day)
    if (mean !== undefined) return mean
    const fresh = rollingMean(style.made, day)
    style.means.set(day, fresh)
    return fresh
  }
}
