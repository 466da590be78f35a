import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { NewSample, SampleRow } from './samples.ts'

/** Who corrected a subgroup, when and why. */
export interface CorrectionBy {
  readonly reason: string
  readonly correctedBy: string
  readonly correctedAt: number
}

/** What of a subgroup a correction may change. */
export type Corrected = Pick<NewSample, 'id' | 'packed' | 'batchNumber' | 'operatorId' | 'metadata'>

/** Replaces a subgroup's content and keeps what it was before. */
export const correctSample = (db: WritableDb, row: Corrected, by: CorrectionBy): void => {
  prepared(
    db,
    `INSERT INTO sample_correction (sample_id, measurements, batch_number, operator_id, metadata, reason,
       corrected_by, corrected_at)
     SELECT id, measurements, batch_number, operator_id, metadata, ?, ?, ? FROM sample WHERE id = ?`,
  ).run(by.reason, by.correctedBy, by.correctedAt, row.id)
  prepared(
    db,
    'UPDATE sample SET measurements = ?, batch_number = ?, operator_id = ?, metadata = ? WHERE id = ?',
  ).run(row.packed, row.batchNumber, row.operatorId, row.metadata, row.id)
}

/** How often a subgroup was corrected. */
export const correctionCount = (db: ReadableDb, sampleId: SampleRow['id']): number =>
  prepared(db, 'SELECT count(*) FROM sample_correction WHERE sample_id = ?').pluck().get(sampleId) as number
