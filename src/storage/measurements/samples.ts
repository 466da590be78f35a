import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { unpackValues } from './packedValues.ts'
import type { SeriesPoint } from './series.ts'

/** A subgroup as it is stored. Times are milliseconds since 1970, UTC. */
export interface SampleRow {
  readonly id: number
  readonly characteristicId: number
  readonly at: number
  readonly uuid: Buffer
  readonly measurements: readonly number[]
  readonly receivedAt: number
  readonly originId: number
  /** The limits revision that judged it when it arrived; null in the baseline phase. */
  readonly judgedBy: number | null
  readonly batchNumber: string | null
  readonly operatorId: string | null
  /** JSON text. */
  readonly metadata: string | null
}

interface StoredRow extends Omit<SampleRow, 'measurements'> {
  readonly measurements: Buffer
}

const columns = `id, characteristic_id AS characteristicId, at, uuid, measurements, received_at AS receivedAt,
  origin_id AS originId, judged_by AS judgedBy, batch_number AS batchNumber, operator_id AS operatorId, metadata`

const read = (row: unknown): SampleRow | null => {
  if (row === undefined) return null
  const stored = row as StoredRow
  return { ...stored, measurements: unpackValues(stored.measurements) }
}

/** A subgroup that is to be stored; `packed` are its measurements by `packValues`. */
export interface NewSample extends SampleRow {
  readonly packed: Uint8Array
}

// Rows go in by as many as fit: a statement of 16 rows takes two thirds of the time of 16 statements.
const rowsAStatement = [16, 4, 1]
const insertOf = rowsAStatement.map(
  (rows) =>
    `INSERT INTO sample (id, characteristic_id, at, uuid, measurements, received_at, origin_id, judged_by,
       batch_number, operator_id, metadata) VALUES ${Array(rows).fill('(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
)

const valuesOf = (rows: readonly NewSample[], from: number, to: number): unknown[] => {
  const values: unknown[] = []
  for (let i = from; i < to; i++) {
    const row = rows[i] as NewSample
    values.push(
      row.id,
      row.characteristicId,
      row.at,
      row.uuid,
      row.packed,
      row.receivedAt,
      row.originId,
      row.judgedBy,
      row.batchNumber,
      row.operatorId,
      row.metadata,
    )
  }
  return values
}

/** Stores subgroups, in the order given. */
export const insertSamples = (db: WritableDb, rows: readonly NewSample[]): void => {
  let at = 0
  rowsAStatement.forEach((size, i) => {
    for (; at + size <= rows.length; at += size) {
      prepared(db, insertOf[i] as string).run(valuesOf(rows, at, at + size))
    }
  })
}

/** The id that the next subgroup gets. */
export const nextSampleId = (db: ReadableDb): number =>
  (prepared(db, 'SELECT coalesce(max(id), 0) + 1 AS next FROM sample').get() as { next: number }).next

export const sampleById = (db: ReadableDb, id: number): SampleRow | null =>
  read(prepared(db, `SELECT ${columns} FROM sample WHERE id = ?`).get(id))

export const sampleByUuid = (db: ReadableDb, uuid: Buffer): SampleRow | null =>
  read(prepared(db, `SELECT ${columns} FROM sample WHERE uuid = ?`).get(uuid))

/**
 * The part number that a stored subgroup carries in its metadata, as the series reads it.
 *
 * @example partOf('{"part_number":"A7"}') // => 'A7'
 */
export const partOf = (metadata: string | null): string | null => {
  if (metadata === null || !metadata.includes('"part_number"')) return null
  const { part_number: part } = JSON.parse(metadata) as { part_number?: string | number | null }
  return part === undefined || part === null ? null : String(part)
}

/** What the engine needs of a stored subgroup. */
export const seriesPoint = (row: SampleRow, excluded: boolean): SeriesPoint => ({
  id: row.id,
  at: row.at,
  measurements: row.measurements,
  part: partOf(row.metadata),
  excluded,
})

/** Subgroups by id, both ends included, in order of arrival. */
export const samplesBetween = (db: ReadableDb, firstId: number, lastId: number): SampleRow[] =>
  prepared(db, `SELECT ${columns} FROM sample WHERE id BETWEEN ? AND ? ORDER BY id`)
    .all(firstId, lastId)
    .flatMap((row) => read(row) ?? [])

/** Notes the revision that judged a subgroup after all: the one that it completed the baseline of. */
export const setJudgedBy = (db: WritableDb, id: number, revision: number): void => {
  prepared(db, 'UPDATE sample SET judged_by = ? WHERE id = ?').run(revision, id)
}
