import { createHash, type Hash } from 'node:crypto'
import { prepared, type ReadableDb } from '../connection.ts'

/** What of a subgroup's row the digest of its commit covers: everything but the judgement. */
export interface DigestedRow {
  readonly id: number
  readonly characteristicId: number
  readonly at: number
  readonly uuid: Uint8Array
  readonly measurements: Uint8Array
  readonly receivedAt: number
  readonly originId: number
  readonly batchNumber: string | null
  readonly operatorId: string | null
  readonly metadata: string | null
}

const numbers = Buffer.alloc(40)

const addRow = (hash: Hash, row: DigestedRow): void => {
  numbers.writeDoubleBE(row.id, 0)
  numbers.writeDoubleBE(row.characteristicId, 8)
  numbers.writeDoubleBE(row.at, 16)
  numbers.writeDoubleBE(row.receivedAt, 24)
  numbers.writeDoubleBE(row.originId, 32)
  hash.update(numbers).update(row.uuid).update(row.measurements)
  if (row.batchNumber !== null || row.operatorId !== null || row.metadata !== null) {
    hash.update(JSON.stringify([row.batchNumber, row.operatorId, row.metadata]))
  }
}

/** Takes in subgroups one by one; `finish` gives the SHA-256 that the audit entry of their commit carries. */
export interface SampleDigest {
  readonly add: (row: DigestedRow) => void
  readonly finish: () => Buffer
}

/**
 * Starts the digest of a commit. Of each row, in order of id: id, characteristic, time, time of receipt and origin as
 * big-endian doubles, the UUID, the packed measurements, and the JSON of [batch, operator, metadata] where one is set.
 */
export const startDigest = (): SampleDigest => {
  const hash = createHash('sha256')
  return { add: (row) => addRow(hash, row), finish: () => hash.digest() }
}

/** The digest of stored rows, to be held against the audit log. */
export const digestOfSamples = (db: ReadableDb, firstId: number, lastId: number): Buffer => {
  const digest = startDigest()
  const rows = prepared(
    db,
    `SELECT id, characteristic_id AS characteristicId, at, uuid, measurements, received_at AS receivedAt,
       origin_id AS originId, batch_number AS batchNumber, operator_id AS operatorId, metadata
     FROM sample WHERE id BETWEEN ? AND ? ORDER BY id`,
  ).iterate(firstId, lastId)
  for (const row of rows) digest.add(row as DigestedRow)
  return digest.finish()
}
