import { prepared, type ReadableDb } from '../connection.ts'
import { excludedSamples } from './exclusions.ts'
import { unpackValues } from './packedValues.ts'
import type { SeriesKey, SeriesPoint } from './series.ts'
import { subgroupCount } from './tally.ts'

type RawRow = [id: number, at: number, measurements: Buffer, part: string | number | null]

/** The key of the oldest of the newest `max` points; undefined where there are none. */
export const firstOfNewest = (db: ReadableDb, characteristicId: number, max: number): SeriesKey | undefined =>
  prepared(db, 'SELECT id, at FROM sample WHERE characteristic_id = ? ORDER BY at, id LIMIT 1 OFFSET ?').get(
    characteristicId,
    Math.max(0, subgroupCount(db, characteristicId) - max),
  ) as SeriesKey | undefined

/**
 * Reads the newest `max` points of a characteristic one by one, oldest first, for work over a whole history. The
 * connection must not be used for anything else until it is through.
 */
export function* readHistory(db: ReadableDb, characteristicId: number, max: number): Iterable<SeriesPoint> {
  const excluded = excludedSamples(db, characteristicId)
  const skipped = Math.max(0, subgroupCount(db, characteristicId) - max)
  const rows = prepared(
    db,
    `SELECT id, at, measurements, json_extract(metadata, '$.part_number') FROM sample WHERE characteristic_id = ? ORDER BY at, id LIMIT -1 OFFSET ?`,
  )
    .raw()
    .iterate(characteristicId, skipped) as Iterable<RawRow>
  for (const [id, at, measurements, part] of rows) {
    yield {
      id,
      at,
      measurements: unpackValues(measurements),
      part: part === null ? null : String(part),
      excluded: excluded.has(id),
    }
  }
}
