import { prepared, type ReadableDb } from '../connection.ts'
import { excludedSamples } from './exclusions.ts'
import { unpackValues } from './packedValues.ts'
import { partOf } from './samples.ts'
import type { SeriesKey, SeriesPoint } from './series.ts'
import { subgroupCount } from './tally.ts'

type RawRow = [id: number, at: number, measurements: Buffer, metadata: string | null]

/** Rows that are read at once: stepping through them one by one takes a third longer. */
const blockLength = 5000

/** The key of the oldest of the newest `max` points; undefined where there are none. */
export const firstOfNewest = (db: ReadableDb, characteristicId: number, max: number): SeriesKey | undefined =>
  prepared(db, 'SELECT id, at FROM sample WHERE characteristic_id = ? ORDER BY at, id LIMIT 1 OFFSET ?').get(
    characteristicId,
    Math.max(0, subgroupCount(db, characteristicId) - max),
  ) as SeriesKey | undefined

/** Reads the newest `max` points of a characteristic block by block, oldest first, for work over a whole history. */
export function* readHistory(db: ReadableDb, characteristicId: number, max: number): Iterable<SeriesPoint> {
  const excluded = excludedSamples(db, characteristicId)
  const first = firstOfNewest(db, characteristicId, max)
  if (first === undefined) return
  const block = prepared(
    db,
    `SELECT id, at, measurements, metadata FROM sample
     WHERE characteristic_id = ? AND (at, id) >= (?, ?) ORDER BY at, id LIMIT ?`,
  ).raw()
  let { at: fromAt, id: fromId } = first
  for (;;) {
    const rows = block.all(characteristicId, fromAt, fromId, blockLength) as RawRow[]
    for (const [id, at, measurements, metadata] of rows) {
      fromAt = at
      fromId = id + 1
      yield {
        id,
        at,
        measurements: unpackValues(measurements),
        part: partOf(metadata),
        excluded: excluded.has(id),
      }
    }
    if (rows.length < blockLength) return
  }
}
