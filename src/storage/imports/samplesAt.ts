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

/** How many subgroups a characteristic has from one time to another, ms, both included; counted no further than `most`. */
export const countBetween = (
  db: ReadableDb,
  characteristicId: number,
  from: number,
  to: number,
  most: number,
): number =>
  (
    prepared(
      db,
      'SELECT count(*) AS found FROM (SELECT 1 FROM sample WHERE characteristic_id = ? AND at BETWEEN ? AND ? LIMIT ?)',
    ).get(characteristicId, from, to, most) as { found: number }
  ).found

/**
 * The subgroups of a characteristic at many times, in order of arrival at each: one pass from the first time to the last, which is
 * quicker than a look for each where most of what stands between is asked for.
 */
export const samplesAtAny = (
  db: ReadableDb,
  characteristicId: number,
  times: ReadonlySet<number>,
  from: number,
  to: number,
): Map<number, SampleAt[]> => {
  const rows = prepared(
    db,
    `SELECT id, at, measurements FROM sample WHERE characteristic_id = ? AND at BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_exclusion.sample_id = sample.id)
     ORDER BY at, id`,
  ).iterate(characteristicId, from, to) as IterableIterator<{ id: number; at: number; measurements: Buffer }>
  const found = new Map<number, SampleAt[]>()
  for (const { id, at, measurements } of rows) {
    if (!times.has(at)) continue
    const sample = { id, values: unpackValues(measurements) }
    const known = found.get(at)
    if (known === undefined) found.set(at, [sample])
    else known.push(sample)
  }
  return found
}
