import type { ReadableDb } from '../connection.ts'
import { prepared } from '../connection.ts'
import { pointsOfPeriod, type SeriesKey, type SeriesPoint } from '../measurements/series.ts'

const timeBeside = (
  db: ReadableDb,
  characteristicId: number,
  key: SeriesKey,
  count: number,
  side: 'before' | 'after',
): number =>
  (prepared(
    db,
    side === 'before'
      ? `SELECT min(at) FROM (SELECT at FROM sample WHERE characteristic_id = ? AND at <= ? ORDER BY at DESC LIMIT ?)`
      : `SELECT max(at) FROM (SELECT at FROM sample WHERE characteristic_id = ? AND at >= ? ORDER BY at LIMIT ?)`,
  )
    .pluck()
    .get(characteristicId, key.at, count + 1) as number | null) ?? key.at

/**
 * The points from one to another with some before and after them, oldest first, excluded ones too; of more than `most` the
 * newest.
 */
export const pointsAround = (
  db: ReadableDb,
  characteristicId: number,
  first: SeriesKey,
  last: SeriesKey,
  around: number,
  most: number,
): SeriesPoint[] => {
  const to = timeBeside(db, characteristicId, last, around, 'after')
  const earliest = timeBeside(db, characteristicId, first, around, 'before')
  const from = Math.max(earliest, timeBeside(db, characteristicId, { at: to, id: 0 }, most - 1, 'before'))
  return pointsOfPeriod(db, characteristicId, from, to, 2 * most).slice(-most)
}
