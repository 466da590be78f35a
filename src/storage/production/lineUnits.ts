import { prepared, type ReadableDb } from '../connection.ts'
import type { NarrowSpan } from './narrowDaySums.ts'

/** What was made in a time. */
export interface MadeUnits {
  readonly units: number
  readonly defective: number
}

const ofDays = `SELECT total(units) AS units, total(defective) AS defective FROM line_day
  WHERE day BETWEEN @from AND @to`

const ofEntries = `SELECT total(units_produced) AS units, total(units_defective) AS defective FROM production_entry
  WHERE shift_date BETWEEN @from AND @to AND status <> 'VOIDED'`

/**
 * What was made in a period, in all or for one order or in shifts of one kind.
 *
 * @param lines some of those of the span; null is all
 */
export const unitsOfLines = (
  db: ReadableDb,
  span: NarrowSpan,
  lines: readonly string[] | null,
): MadeUnits => {
  const line = span.clientId === null ? '' : 'AND client_id = @clientId'
  const some = lines === null ? '' : 'AND client_id IN (SELECT value FROM json_each(@lines))'
  const order = span.workOrderId === null ? '' : 'AND work_order_id = @workOrderId'
  const shift = span.shiftType === null ? '' : 'AND shift_type = @shiftType'
  const of = order === '' && shift === '' ? ofDays : `${ofEntries} ${order} ${shift}`
  return prepared(db, `${of} ${line} ${some}`).get({ ...span, lines: JSON.stringify(lines) }) as MadeUnits
}
