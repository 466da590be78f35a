import { prepared, type ReadableDb } from '../connection.ts'
import { conditionsOf, partNumberSql, type ViolationFilter, violationSource } from './violationConditions.ts'
import type { ListedViolation } from './violationList.ts'
import { readViolation, violationColumns } from './violations.ts'

/** A violation with what its sample says of where it came from. */
export interface ExportedViolation extends ListedViolation {
  readonly operatorId: string | null
  readonly batchNumber: string | null
  readonly partNumber: string | null
  readonly causeLabel: string | null
  readonly actionLabel: string | null
}

/** Where a part of an export ended. */
export interface ExportPlace {
  readonly at: number
  readonly id: number
}

/** The next part of the violations that a filter leaves in, newest first, after a place; from the first on where it is null. */
export const exportViolations = (
  db: ReadableDb,
  filter: ViolationFilter,
  after: ExportPlace | null,
  limit: number,
): ExportedViolation[] => {
  const { sql, values } = conditionsOf(filter)
  const place = after ?? { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER }
  return (
    prepared(
      db,
      `SELECT ${violationColumns}, characteristic.code AS characteristicCode,
       characteristic.name AS characteristicName, sample.operator_id AS operatorId,
       sample.batch_number AS batchNumber, ${partNumberSql} AS partNumber,
       (SELECT label FROM cause WHERE code = violation.cause_code) AS causeLabel,
       (SELECT label FROM action WHERE code = violation.action_code) AS actionLabel
     FROM ${violationSource(filter, true)}
       CROSS JOIN characteristic ON characteristic.id = violation.characteristic_id
     ${sql} AND (violation.at, violation.id) < (?, ?)
     ORDER BY violation.at DESC, violation.id DESC LIMIT ?`,
    )
      .all(...values, place.at, place.id, limit)
      // What is put aside for the moment is no part of a record.
      .map((row) => ({ ...(readViolation(row) as ExportedViolation), shelf: null }))
  )
}
