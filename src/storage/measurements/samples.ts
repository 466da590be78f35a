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

// Rows go in by as many as fit: a statement of many rows takes half of the time of as many statements.
const rowsAStatement = [64, 16, 4, 1]
const insertOf = (row: string): string[] =>
  rowsAStatement.map(
    (rows) =>
      `INSERT INTO sample (id, at, uuid, measurements, characteristic_id, received_at, origin_id, judged_by,
         batch_number, operator_id, metadata) VALUES ${Array(rows).fill(row).join(', ')}`,
  )
const insertSharing = insertOf(
  '(?, ?, ?, ?, @characteristicId, @receivedAt, @originId, @judgedBy, @batchNumber, @operatorId, @metadata)',
)
const insertEach = insertOf('(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')

type Shared = Omit<NewSample, 'id' | 'at' | 'uuid' | 'measurements' | 'packed'>

/** What all rows have in common, as those of one batch mostly do: it is handed over once and not with each. */
const sharedBy = (rows: readonly NewSample[]): Shared | null => {
  const first = rows[0] as NewSample
  const { characteristicId, receivedAt, originId, judgedBy, batchNumber, operatorId, metadata } = first
  for (const row of rows) {
    const differs =
      row.characteristicId !== characteristicId ||
      row.receivedAt !== receivedAt ||
      row.originId !== originId ||
      row.judgedBy !== judgedBy ||
      row.batchNumber !== batchNumber ||
      row.operatorId !== operatorId ||
      row.metadata !== metadata
    if (differs) return null
  }
  return { characteristicId, receivedAt, originId, judgedBy, batchNumber, operatorId, metadata }
}

const valuesOf = (rows: readonly NewSample[], from: number, to: number, shares: boolean): unknown[] => {
  const values: unknown[] = []
  for (let i = from; i < to; i++) {
    const row = rows[i] as NewSample
    values.push(row.id, row.at, row.uuid, row.packed)
    if (shares) continue
    values.push(
      row.characteristicId,
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
  if (rows.length === 0) return
  const shared = sharedBy(rows)
  const insert = shared === null ? insertEach : insertSharing
  let at = 0
  rowsAStatement.forEach((size, i) => {
    for (; at + size <= rows.length; at += size) {
      const statement = prepared(db, insert[i] as string)
      const values = valuesOf(rows, at, at + size, shared !== null)
      if (shared === null) statement.run(values)
      else statement.run(values, shared)
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
