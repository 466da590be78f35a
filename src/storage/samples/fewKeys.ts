import { prepared, type ReadableDb } from '../connection.ts'
import type { SampleFilter } from './sampleFilter.ts'
import type { SampleKey } from './sampleKey.ts'

/** Of as many, a list sorts all; of more, it reads along an index. */
const mostSorted = 20_000

/** As many are looked for first, so that a term of many is not read where another one is of few. */
const firstLook = 2_000

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

/** Whether no more than so many subgroups carry one of some values; it counts no further. */
export const areCarriedByFew = (db: ReadableDb, valueIds: readonly number[], most: number): boolean =>
  (prepared(
    db,
    'SELECT count(*) FROM (SELECT 1 FROM trace WHERE value_id IN (SELECT value FROM json_each(?)) LIMIT ?)',
  )
    .pluck()
    .get(JSON.stringify(valueIds), most + 1) as number) <= most

/** What each term of a filter leaves in, as far as it is asked for. */
const termsOf = (db: ReadableDb, { traces, state }: SampleFilter): ((count: number) => SampleKey[])[] => {
  const carrying = traces.map((ids) => (count: number): SampleKey[] => {
    // One that carries the value in several fields comes once.
    const sql = `SELECT DISTINCT sample_id AS id, at, characteristic_id AS characteristicId FROM trace
      WHERE value_id IN (SELECT value FROM json_each(?)) LIMIT ?`
    return prepared(db, sql).all(JSON.stringify(ids), count) as SampleKey[]
  })
  if (state === null) return carrying
  return [...carrying, (count) => prepared(db, ofState[state]).all(count) as SampleKey[]]
}

/**
 * All subgroups that one term of a filter leaves in, where that term leaves in few; null where every term leaves in many.
 * The other terms are still to be looked at: they are read no further than they could be the one that leaves in the fewest.
 */
export const fewKeys = (db: ReadableDb, filter: SampleFilter): SampleKey[] | null => {
  const terms = termsOf(db, filter)
  for (const most of [firstLook, mostSorted]) {
    let keys: SampleKey[] | null = null
    for (const read of terms) {
      const count: number = keys?.length ?? most + 1
      const found = read(count)
      if (found.length < count) keys = found
    }
    if (keys !== null) return keys
  }
  return null
}
