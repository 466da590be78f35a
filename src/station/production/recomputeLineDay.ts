import type { WritableDb } from '../../storage/connection.ts'
import { sumLineDays } from '../../storage/production/lineDays.ts'

/**
 * Sums a line's day anew after a change of its entries, standstills or attendance; in the transaction of that change.
 *
 * @example recomputeLineDay(db, 'BOOT-LINE-A', '2026-03-29')
 */
export const recomputeLineDay = (db: WritableDb, clientId: string, day: string): void =>
  sumLineDays(db, clientId, [day])

/** The days of lines that a change touched. */
export interface TouchedDays {
  readonly touch: (clientId: string, day: string) => void
  /** Sums all of them anew. */
  readonly recompute: () => void
}

/** Collects what a change touches, so that each day is summed once. */
export const touchedDays = (db: WritableDb): TouchedDays => {
  const byLine = new Map<string, Set<string>>()
  return {
    touch: (clientId, day) => {
      const days = byLine.get(clientId)
      if (days === undefined) byLine.set(clientId, new Set([day]))
      else days.add(day)
    },
    recompute: () => {
      for (const [clientId, days] of byLine) sumLineDays(db, clientId, [...days])
    },
  }
}
