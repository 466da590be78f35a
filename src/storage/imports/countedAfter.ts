import { prepared, type ReadableDb } from '../connection.ts'
import type { SeriesKey } from '../measurements/series.ts'

/** Rows that are looked at in one go: a run of excluded points may be as long as an import. */
const rowsAtOnce = 4_000

/** What a look along a series found. */
export interface Counted {
  /** The first point that is not excluded; null where there is none among the rows that were looked at. */
  readonly found: SeriesKey | null
  /** Where to look on; null at the end of the series. */
  readonly next: SeriesKey | null
}

/** Looks for the next point after a key that is not excluded, among a limited number of rows. */
export const countedAfter = (db: ReadableDb, characteristicId: number, after: SeriesKey): Counted => {
  const rows = prepared(
    db,
    `SELECT id, at, EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id) AS excluded
     FROM sample WHERE characteristic_id = ? AND (at, id) > (?, ?) ORDER BY at, id LIMIT ${rowsAtOnce}`,
  ).all(characteristicId, after.at, after.id) as (SeriesKey & { excluded: number })[]
  const found = rows.find(({ excluded }) => excluded === 0) ?? null
  const last = rows.at(-1)
  return { found, next: last === undefined || rows.length < rowsAtOnce ? null : last }
}
