import { prepared, type ReadableDb } from '../connection.ts'
import { unpackValues } from '../measurements/packedValues.ts'

/** A stored subgroup and what it holds. */
export interface SampleAt {
  readonly id: number
  readonly values: readonly number[]
}

/** The subgroups of a characteristic at a time, ms, in order of arrival; those that are left out do not count. */
export const samplesAt = (db: ReadableDb, characteristicId: number, at: number): SampleAt[] =>
  (
    prepared(
      db,
      `SELECT id, measurements FROM sample WHERE characteristic_id = ? AND at = ?
         AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)
       ORDER BY id`,
    ).all(characteristicId, at) as { id: number; measurements: Buffer }[]
  ).map((row) => ({ id: row.id, values: unpackValues(row.measurements) }))

/** Whether a characteristic has a subgroup from one time to another, ms, both included. */
export const hasSamplesBetween = (
  db: ReadableDb,
  characteristicId: number,
  from: number,
  to: number,
): boolean =>
  prepared(db, 'SELECT 1 FROM sample WHERE characteristic_id = ? AND at BETWEEN ? AND ? LIMIT 1').get(
    characteristicId,
    from,
    to,
  ) !== undefined
