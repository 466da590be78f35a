import { prepared, type ReadableDb } from '../connection.ts'

/** Why the excluded subgroups of a characteristic are left out, by subgroup. */
export const exclusionReasons = (db: ReadableDb, characteristicId: number): ReadonlyMap<number, string> =>
  new Map(
    prepared(db, 'SELECT sample_id, reason FROM sample_exclusion WHERE characteristic_id = ?')
      .raw()
      .all(characteristicId) as [number, string][],
  )
