import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What an accumulating chart remembered after a subgroup: the sums of a CUSUM chart, the weighted mean of an EWMA chart. */
export interface MemoryRow {
  readonly sampleId: number
  readonly memory: readonly number[]
}

const pack = (memory: readonly number[]): Buffer => Buffer.from(Float64Array.from(memory).buffer)

const unpack = (bytes: Buffer): number[] =>
  Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i))

/** Stores what was remembered after subgroups that are stored, over what was before. */
export const writeMemories = (db: WritableDb, rows: readonly MemoryRow[]): void => {
  for (const { sampleId, memory } of rows) {
    prepared(
      db,
      `INSERT INTO chart_memory (sample_id, memory) VALUES (?, ?)
       ON CONFLICT (sample_id) DO UPDATE SET memory = excluded.memory`,
    ).run(sampleId, pack(memory))
  }
}

/** What was remembered after a subgroup; null where nothing is. */
export const memoryAfter = (db: ReadableDb, sampleId: number): number[] | null => {
  const bytes = prepared(db, 'SELECT memory FROM chart_memory WHERE sample_id = ?').pluck().get(sampleId)
  return bytes === undefined ? null : unpack(bytes as Buffer)
}
