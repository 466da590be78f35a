import type { OutputOf } from '../../contract/operations.ts'
import type { Violation } from '../../contract/violation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { ViolationFilter } from '../../storage/measurements/violationConditions.ts'
import { type ExportedViolation, exportViolations } from '../../storage/measurements/violationExport.ts'
import { countByStatus } from '../../storage/measurements/violationList.ts'
import { auditFooter } from '../audit/auditFooter.ts'
import { csvLine } from './csvLine.ts'
import { describeViolation } from './describeViolation.ts'

/** Which part of which violations; `after` is where the part before ended. */
export interface ExportJob {
  readonly filter: ViolationFilter
  readonly after: string | null
  readonly limit: number
}

type Column = readonly [name: string, of: (one: Violation, row: ExportedViolation) => string | number | null]

const columns: readonly Column[] = [
  ['violation_id', (one) => one.id],
  ['status', (one) => one.status],
  ['characteristic_code', (one) => one.characteristic_code],
  ['characteristic_name', (one) => one.characteristic_name],
  ['sample_id', (one) => one.sample_id],
  ['measured_at', (one) => one.timestamp],
  ['chart', (one) => one.chart],
  ['rule_id', (one) => one.rule_id],
  ['rule_name', (one) => one.rule_name],
  ['severity', (one) => one.severity],
  ['value', (one) => one.value],
  ['sentence', (one) => one.sentence],
  ['limits_revision', (one) => one.limits_revision],
  ['opened_at', (one) => one.opened_at],
  ['acknowledged_at', (one) => one.acknowledged_at],
  ['acknowledged_by', (one) => one.acknowledged_by],
  ['minutes_to_acknowledge', (one) => one.minutes_to_acknowledge],
  ['cause_code', (one) => one.cause_code],
  ['cause', (_, row) => row.causeLabel],
  ['action_code', (one) => one.action_code],
  ['action', (_, row) => row.actionLabel],
  ['comment', (one) => one.comment],
  ['withdrawn_at', (one) => one.withdrawn_at],
  ['withdrawn_reason', (one) => one.withdrawn_reason],
  ['operator_id', (_, row) => row.operatorId],
  ['batch_number', (_, row) => row.batchNumber],
  ['part_number', (_, row) => row.partNumber],
]

const placeOf = (after: string | null): { at: number; id: number } | null => {
  if (after === null) return null
  const [at, id] = after.split('.')
  return { at: Number(at), id: Number(id) }
}

/** One part of an export as CSV. What arrives meanwhile is newer than every part, so no row comes twice. */
export const exportOfViolations = (db: ReadableDb, job: ExportJob): OutputOf<'violation.export'> => {
  const counts = countByStatus(db, job.filter)
  const { status } = job.filter
  const rows = exportViolations(db, job.filter, placeOf(job.after), job.limit)
  const head = job.after === null ? csvLine(columns.map(([name]) => name)) : ''
  const lines = rows.map((row) => {
    const one = describeViolation(row)
    return csvLine(columns.map(([, of]) => of(one, row)))
  })
  const last = rows.at(-1)
  const next = last === undefined || rows.length < job.limit ? null : `${last.at}.${last.id}`
  return {
    csv: head + lines.join('') + (next === null ? auditFooter(db) : ''),
    rows: rows.length,
    total: status === undefined ? counts.open + counts.acknowledged + counts.withdrawn : counts[status],
    next,
  }
}
