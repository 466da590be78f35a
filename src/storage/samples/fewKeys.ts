import { prepared, type ReadableDb } from '../connection.ts'
import type { SampleFilter } from './sampleFilter.ts'
import type { SampleKey } from './sampleKey.ts'

/** Of as many, a list sorts all; of more, it reads along an index. */
export const mostSorted = 20_000

const key = 'sample.id, sample.at, sample.characteristic_id AS characteristicId'

const ofState = {
  excluded: `SELECT ${key} FROM sample_exclusion CROSS JOIN sample ON sample.id = sample_exclusion.sample_id LIMIT ?`,
  corrected: `SELECT ${key} FROM (SELECT DISTINCT sample_id FROM sample_correction) AS corrected
    CROSS JOIN sample ON sample.id = corrected.sample_id LIMIT ?`,
  violation: `SELECT DISTINCT sample_id AS id, at, characteristic_id AS characteristicId FROM violation
    WHERE status <> 'withdrawn' LIMIT ?`,
  open_violation: `SELECT DISTINCT sample_id AS id, at, characteristic_id AS characteristicId FROM violation
    WHERE status = 'open' LIMIT ?`,
} as const

const smaller = (one: SampleKey[] | null, other: readonly SampleKey[]): SampleKey[] | null =>
  other.length > mostSorted || (one !== null && one.length <= other.length) ? one : [...other]

/** Whether no more than so many subgroups carry one of some values; it counts no further. */
export const areCarriedByFew = (db: ReadableDb, valueIds: readonly number[], most: number): boolean =>
  (prepared(
    db,
    'SELECT count(*) FROM (SELECT 1 FROM trace WHERE value_id IN (SELECT value FROM json_each(?)) LIMIT ?)',
  )
    .pluck()
    .get(JSON.stringify(valueIds), most + 1) as number) <= most

/**
 * All subgroups that one term of a filter leaves in, where that term leaves in few; null where every term leaves in many.
 * The other terms are still to be looked at.
 */
export const fewKeys = (db: ReadableDb, filter: SampleFilter): SampleKey[] | null => {
  let keys: SampleKey[] | null = null
  for (const ids of filter.traces) {
    const carrying = prepared(
      db,
      `SELECT sample_id AS id, at, characteristic_id AS characteristicId FROM trace
       WHERE value_id IN (SELECT value FROM json_each(?)) LIMIT ?`,
    ).all(JSON.stringify(ids), mostSorted + 1) as SampleKey[]
    keys = smaller(keys, carrying)
  }
  if (filter.state === null) return keys
  return smaller(keys, prepared(db, ofState[filter.state]).all(mostSorted + 1) as SampleKey[])
}
