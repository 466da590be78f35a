import { createHash } from 'node:crypto'
import { prepared, type ReadableDb } from '../connection.ts'

/** What of a subgroup's row the digest of its commit covers, beside the packed measurements: all but the judgement. */
export interface DigestedRow {
  readonly id: number
  readonly characteristicId: number
  readonly at: number
  readonly uuid: Uint8Array
  readonly receivedAt: number
  readonly originId: number
  readonly batchNumber: string | null
  readonly operatorId: string | null
  readonly metadata: string | null
}

interface StoredRow extends DigestedRow {
  readonly measurements: Uint8Array
}

// Rows are gathered and hashed in blocks: a call of the hash costs more than the bytes of a row.
const blockSize = 16 * 1024
const longestRow = 1024

const writeRow = (block: Buffer, row: DigestedRow, measurements: Uint8Array, start: number): number => {
  let at = start
  for (const number of [row.id, row.characteristicId, row.at, row.receivedAt, row.originId]) {
    at = block.writeDoubleBE(number, at)
  }
  block.set(row.uuid, at)
  at += row.uuid.length
  block.set(measurements, at)
  return at + measurements.length
}

const textOf = ({ batchNumber, operatorId, metadata }: DigestedRow): string | null =>
  batchNumber === null && operatorId === null && metadata === null
    ? null
    : JSON.stringify([batchNumber, operatorId, metadata])

/** Takes in subgroups one by one; `finish` gives the SHA-256 that the audit entry of their commit carries. */
export interface SampleDigest {
  readonly add: (row: DigestedRow, measurements: Uint8Array) => void
  readonly finish: () => Buffer
}

/**
 * Starts the digest of a commit. Of each row, in order of id: id, characteristic, time, time of receipt and origin as
 * big-endian doubles, the UUID, the packed measurements, and the JSON of [batch, operator, metadata] where one is set.
 */
export const startDigest = (): SampleDigest => {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(blockSize)
  let filled = 0
  const flush = (): void => {
    hash.update(block.subarray(0, filled))
    filled = 0
  }
  return {
    add: (row, measurements) => {
      if (filled > block.length - longestRow) flush()
      filled = writeRow(block, row, measurements, filled)
      const text = textOf(row)
      if (text === null) return
      flush()
      hash.update(text)
    },
    finish: () => {
      flush()
      return hash.digest()
    },
  }
}

/** The digest of stored rows as they were first stored, to be held against the audit log; corrections have entries of their own. */
export const digestOfSamples = (db: ReadableDb, firstId: number, lastId: number): Buffer => {
  const digest = startDigest()
  const rows = prepared(
    db,
    `SELECT sample.id, characteristic_id AS characteristicId, at, uuid, received_at AS receivedAt, origin_id AS originId,
       iif(first.id IS NULL, sample.measurements, first.measurements) AS measurements,
       iif(first.id IS NULL, sample.batch_number, first.batch_number) AS batchNumber,
       iif(first.id IS NULL, sample.operator_id, first.operator_id) AS operatorId,
       iif(first.id IS NULL, sample.metadata, first.metadata) AS metadata
     FROM sample LEFT JOIN sample_correction AS first ON first.id =
       (SELECT min(id) FROM sample_correction WHERE sample_correction.sample_id = sample.id)
     WHERE sample.id BETWEEN ? AND ? ORDER BY sample.id`,
  ).iterate(firstId, lastId)
  for (const row of rows as Iterable<StoredRow>) digest.add(row, row.measurements)
  return digest.finish()
}
