import { prepared, type ReadableDb } from '../connection.ts'
import { excludedSamples } from './exclusions.ts'
import { unpackValues } from './packedValues.ts'

/** A subgroup of a member, with what may tie it to those of the others. */
export interface GroupSample {
  readonly id: number
  readonly at: number
  readonly measurements: readonly number[]
  readonly batchNumber: string | null
  /** metadata.piece, or its kit_number, serial or serial_number. */
  readonly piece: string | null
  readonly excluded: boolean
}

type RawRow = [
  id: number,
  at: number,
  measurements: Buffer,
  batch: string | null,
  piece: string | number | null,
]

/** The newest `count` subgroups of a characteristic, oldest first, excluded ones too. */
export const groupSamples = (db: ReadableDb, characteristicId: number, count: number): GroupSample[] => {
  const excluded = excludedSamples(db, characteristicId)
  const rows = prepared(
    db,
    `SELECT id, at, measurements, batch_number, coalesce(json_extract(metadata, '$.piece'),
       json_extract(metadata, '$.kit_number'), json_extract(metadata, '$.serial'), json_extract(metadata, '$.serial_number'))
     FROM sample WHERE characteristic_id = ? ORDER BY at DESC, id DESC LIMIT ?`,
  )
    .raw()
    .all(characteristicId, count) as RawRow[]
  return rows.reverse().map(([id, at, measurements, batchNumber, piece]) => ({
    id,
    at,
    measurements: unpackValues(measurements),
    batchNumber,
    piece: piece === null ? null : String(piece),
    excluded: excluded.has(id),
  }))
}

/** Id of the subgroup that arrived last; 0 where there is none. */
export const newestArrival = (db: ReadableDb): number =>
  prepared(db, 'SELECT coalesce(max(id), 0) FROM sample').pluck().get() as number

/** Time of the oldest of some subgroups, ms; null where there is none. */
export const oldestTimeOf = (db: ReadableDb, sampleIds: readonly number[]): number | null =>
  prepared(db, 'SELECT min(at) FROM sample WHERE id IN (SELECT value FROM json_each(?))')
    .pluck()
    .get(JSON.stringify(sampleIds)) as number | null
