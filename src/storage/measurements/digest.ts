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

/** As it comes back from UTF-8: half of a surrogate pair is stored as U+FFFD, and as JSON would be another text. */
const stored = (text: string | null): string | null => text?.replace(/\p{Surrogate}/gu, '\ufffd') ?? null

const textOf = ({ batchNumber, operatorId, metadata }: DigestedRow): string | null =>
  batchNumber === null && operatorId === null && metadata === null
    ? null
    : JSON.stringify([stored(batchNumber), stored(operatorId), metadata])

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

interface FirstContent {
  readonly measurements: Uint8Array
  readonly batchNumber: string | null
  readonly operatorId: string | null
  readonly metadata: string | null
}

const rowsPerPage = 2_000

const storedAfter = (db: ReadableDb, id: number): StoredRow[] =>
  prepared(
    db,
    `SELECT id, characteristic_id AS characteristicId, at, uuid, received_at AS receivedAt, origin_id AS originId,
       measurements, batch_number AS batchNumber, operator_id AS operatorId, metadata
     FROM sample WHERE id > ? ORDER BY id LIMIT ?`,
  ).all(id, rowsPerPage) as StoredRow[]

const contentsBeforeCorrection = (db: ReadableDb): Map<number, FirstContent> => {
  const rows = prepared(
    db,
    `SELECT sample_id AS sampleId, measurements, batch_number AS batchNumber, operator_id AS operatorId, metadata
     FROM sample_correction ORDER BY id DESC`,
  ).all() as (FirstContent & { sampleId: number })[]
  return new Map(rows.map((row) => [row.sampleId, row]))
}

/**
 * Digests of stored rows as they were first stored, to be held against the audit log; corrections have entries of their
 * own. Ranges are asked for in the order of their ids, so that every row is read once, many at a time.
 *
 * @example digestsOfSamples(db)(1, 40) // the 32 bytes that the audit entry of these 40 subgroups carries
 */
export const digestsOfSamples = (db: ReadableDb): ((firstId: number, lastId: number) => Buffer) => {
  const first = contentsBeforeCorrection(db)
  let page: StoredRow[] = []
  let at = 0
  return (firstId, lastId) => {
    const digest = startDigest()
    const before = page[at - 1]
    if (before === undefined || before.id >= firstId) page = []
    let asked = firstId - 1
    for (;;) {
      if (at >= page.length || page.length === 0) {
        page = storedAfter(db, asked)
        at = 0
      }
      const row = page[at]
      if (row === undefined || row.id > lastId) return digest.finish()
      at += 1
      asked = row.id
      if (row.id < firstId) continue
      const content = first.get(row.id) ?? row
      digest.add({ ...row, ...content, id: row.id }, content.measurements)
    }
  }
}
