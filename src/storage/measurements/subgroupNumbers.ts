import { prepared, type ReadableDb } from '../connection.ts'
import { newestKey, oldestAt, type SeriesKey } from './series.ts'
import { subgroupCount } from './tally.ts'

const counted = (db: ReadableDb, condition: string, ...values: readonly number[]): number =>
  prepared(db, `SELECT count(*) FROM sample WHERE characteristic_id = ? AND ${condition}`)
    .pluck()
    .get(...values) as number

/**
 * The numbers that a characteristic's chart gives to subgroups: counted from its first one, excluded ones too, in the order of time, equal
 * times in the order of arrival. A late subgroup takes its place, and the later ones move up by one.
 *
 * Only the index of times is read: from the nearest of the ends and the subgroups that were counted before.
 *
 * @param keys subgroups of the characteristic, in any order
 * @returns the numbers by the subgroups' ids
 * @example subgroupNumbers(db, 7, [{ at, id: 812 }]).get(812) // => 17
 */
export const subgroupNumbers = (
  db: ReadableDb,
  characteristicId: number,
  keys: readonly SeriesKey[],
): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>()
  const newest = newestKey(db, characteristicId)
  const oldest = oldestAt(db, characteristicId)
  if (newest === null || oldest === null) return numbers
  const total = subgroupCount(db, characteristicId)
  /** How many subgroups are older than a time. */
  let known = { at: oldest, older: 0 }
  for (const { at, id } of keys.toSorted((a, b) => a.at - b.at)) {
    const older =
      at - known.at <= newest.at - at
        ? known.older + counted(db, 'at >= ? AND at < ?', characteristicId, known.at, at)
        : total - counted(db, 'at >= ?', characteristicId, at)
    known = { at, older }
    numbers.set(id, older + counted(db, 'at = ? AND id <= ?', characteristicId, at, id))
  }
  return numbers
}
