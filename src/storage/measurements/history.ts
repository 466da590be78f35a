import { prepared, type ReadableDb } from '../connection.ts'
import { excludedSamples } from './exclusions.ts'
import { unpackValues } from './packedValues.ts'
import { partOf } from './samples.ts'
import type { SeriesKey, SeriesPoint } from './series.ts'
import { subgroupCount } from './tally.ts'

interface Block {
  readonly ids: string
  readonly times: string
  readonly metadata: string
  readonly lengths: string
  readonly measurements: string
}

/** Subgroups that are read at once, as one row: a row for each would take three times as long. */
const blockLength = 5000

const numbers = (array: string): number[] => JSON.parse(array) as number[]

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
    `SELECT json_group_array(id) AS ids, json_group_array(at) AS times, json_group_array(metadata) AS metadata,
       json_group_array(length(measurements)) AS lengths, group_concat(hex(measurements), '') AS measurements
     FROM (SELECT id, at, measurements, metadata FROM sample
       WHERE characteristic_id = ? AND (at, id) >= (?, ?) ORDER BY at, id LIMIT ?)`,
  )
  let { at: fromAt, id: fromId } = first
  for (;;) {
    const read = block.get(characteristicId, fromAt, fromId, blockLength) as Block
    const ids = numbers(read.ids)
    if (ids.length === 0) return
    const times = numbers(read.times)
    const lengths = numbers(read.lengths)
    const metadata = JSON.parse(read.metadata) as (string | null)[]
    const bytes = Buffer.from(read.measurements, 'hex')
    let end = 0
    for (let i = 0; i < ids.length; i++) {
      const start = end
      end += lengths[i] as number
      fromAt = times[i] as number
      const id = ids[i] as number
      fromId = id + 1
      yield {
        id,
        at: fromAt,
        measurements: unpackValues(bytes, start, end),
        part: partOf(metadata[i] as string | null),
        excluded: excluded.has(id),
      }
    }
    if (ids.length < blockLength) return
  }
}
