import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { unpackValues } from './packedValues.ts'
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

/** A correction with what the subgroup held until then. */
export interface CorrectionRow
  extends CorrectionBy,
    Pick<SampleRow, 'measurements' | 'batchNumber' | 'operatorId'> {}

interface StoredCorrection extends Omit<CorrectionRow, 'measurements'> {
  readonly measurements: Buffer
}

/** The corrections of a subgroup, the newest first. */
export const correctionsOf = (db: ReadableDb, sampleId: SampleRow['id']): CorrectionRow[] =>
  (
    prepared(
      db,
      `SELECT measurements, batch_number AS batchNumber, operator_id AS operatorId, reason,
         corrected_by AS correctedBy, corrected_at AS correctedAt
       FROM sample_correction WHERE sample_id = ? ORDER BY id DESC`,
    ).all(sampleId) as StoredCorrection[]
  ).map((row) => ({ ...row, measurements: unpackValues(row.measurements) }))
