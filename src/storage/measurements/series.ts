import { prepared, type ReadableDb } from '../connection.ts'
import { unpackValues } from './packedValues.ts'

/** Where a subgroup stands in its characteristic's order of time: equal times keep the order of arrival. */
export interface SeriesKey {
  readonly at: number
  readonly id: number
}

/** What the engine needs of a subgroup. */
export interface SeriesPoint extends SeriesKey {
  readonly measurements: readonly number[]
  /** Part number, where the subgroup carries one. */
  readonly part: string | null
  readonly excluded: boolean
}

interface StoredPoint extends SeriesKey {
  readonly measurements: Buffer
  readonly part: string | number | null
  readonly excluded: number
}

const columns = `sample.id, sample.at, sample.measurements, json_extract(sample.metadata, '$.part_number') AS part,
  EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id) AS excluded`

const point = (row: unknown): SeriesPoint => {
  const stored = row as StoredPoint
  return {
    id: stored.id,
    at: stored.at,
    measurements: unpackValues(stored.measurements),
    part: stored.part === null ? null : String(stored.part),
    excluded: stored.excluded === 1,
  }
}

/** The points before a key (the newest where it is null), oldest first, at most `count`; excluded ones do not count. */
export const pointsBefore = (
  db: ReadableDb,
  characteristicId: number,
  before: SeriesKey | null,
  count: number,
): SeriesPoint[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sample WHERE characteristic_id = ? AND (at, id) < (?, ?)
       AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)
     ORDER BY at DESC, id DESC LIMIT ?`,
  )
    .all(
      characteristicId,
      before?.at ?? Number.MAX_SAFE_INTEGER,
      before?.id ?? Number.MAX_SAFE_INTEGER,
      count,
    )
    .map(point)
    .reverse()

/** The points after a key, oldest first, at most `count`; excluded ones do not count. */
export const pointsAfter = (
  db: ReadableDb,
  characteristicId: number,
  after: SeriesKey,
  count: number,
): SeriesPoint[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sample WHERE characteristic_id = ? AND (at, id) > (?, ?)
       AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)
     ORDER BY at, id LIMIT ?`,
  )
    .all(characteristicId, after.at, after.id, count)
    .map(point)

/** The newest `count` points, excluded ones too, oldest first. */
export const newestPoints = (db: ReadableDb, characteristicId: number, count: number): SeriesPoint[] =>
  prepared(db, `SELECT ${columns} FROM sample WHERE characteristic_id = ? ORDER BY at DESC, id DESC LIMIT ?`)
    .all(characteristicId, count)
    .map(point)
    .reverse()

/** The first `count` points of a period, both ends included, oldest first, excluded ones too. */
export const pointsOfPeriod = (
  db: ReadableDb,
  characteristicId: number,
  from: number,
  to: number,
  count: number,
): SeriesPoint[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sample WHERE characteristic_id = ? AND at BETWEEN ? AND ? ORDER BY at, id LIMIT ?`,
  )
    .all(characteristicId, from, to, count)
    .map(point)

/** The key of the newest point; null where there is none. */
export const newestKey = (db: ReadableDb, characteristicId: number): SeriesKey | null =>
  (prepared(
    db,
    'SELECT id, at FROM sample WHERE characteristic_id = ? ORDER BY at DESC, id DESC LIMIT 1',
  ).get(characteristicId) as SeriesKey | undefined) ?? null

/** When the oldest point was measured, ms; null where there is none. */
export const oldestAt = (db: ReadableDb, characteristicId: number): number | null =>
  (
    prepared(db, 'SELECT min(at) AS at FROM sample WHERE characteristic_id = ?').get(characteristicId) as {
      at: number | null
    }
  ).at

/** Whether `a` stands after `b` in the order of time. */
export const isAfter = (a: SeriesKey, b: SeriesKey): boolean => a.at > b.at || (a.at === b.at && a.id > b.id)

/** The newest `count` points from one key to another, both ends included, oldest first; excluded ones do not count. */
export const pointsFromTo = (
  db: ReadableDb,
  characteristicId: number,
  from: SeriesKey | null,
  to: SeriesKey | null,
  count: number,
): SeriesPoint[] =>
  prepared(
    db,
    `SELECT ${columns} FROM sample WHERE characteristic_id = ? AND (at, id) >= (?, ?) AND (at, id) <= (?, ?)
       AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)
     ORDER BY at DESC, id DESC LIMIT ?`,
  )
    .all(
      characteristicId,
      from?.at ?? Number.MIN_SAFE_INTEGER,
      from?.id ?? 0,
      to?.at ?? Number.MAX_SAFE_INTEGER,
      to?.id ?? Number.MAX_SAFE_INTEGER,
      count,
    )
    .map(point)
    .reverse()
