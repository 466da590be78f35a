import { prepared, type ReadableDb } from '../connection.ts'

/** As many are offered at most. */
const most = 10

/**
 * The subgroups of a characteristic that were measured since a moment, ms, count and were recorded for no sampling, oldest
 * first.
 */
export const untiedSamples = (db: ReadableDb, characteristicId: number, since: number): number[] =>
  prepared(
    db,
    `SELECT id FROM sample INDEXED BY sample_in_time
     WHERE characteristic_id = ? AND at >= ? AND NOT EXISTS (SELECT 1 FROM sampling_sample WHERE sample_id = sample.id)
       AND NOT EXISTS (SELECT 1 FROM sample_exclusion WHERE sample_id = sample.id)
     ORDER BY at, id LIMIT ?`,
  )
    .pluck()
    .all(characteristicId, since, most) as number[]
