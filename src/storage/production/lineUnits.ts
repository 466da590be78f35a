import { prepared, type ReadableDb } from '../connection.ts'
import type { NarrowSpan } from './narrowDaySums.ts'

/** What a line made on one day. */
export interface LineUnits {
  readonly clientId: string
  readonly day: string
  readonly units: number
  readonly defective: number
}

const ofEntries = `SELECT client_id AS clientId, shift_date AS day, sum(units_produced) AS units, sum(units_defective) AS defective
  FROM production_entry WHERE shift_date BETWEEN @from AND @to AND status <> 'VOIDED'`

const group = 'GROUP BY client_id, shift_date'

/** What each line made on each day of a period, in all or for one order or in shifts of one kind. */
export const lineUnits = (db: ReadableDb, span: NarrowSpan): LineUnits[] => {
  const line = span.clientId === null ? '' : 'AND client_id = @clientId'
  const order = span.workOrderId === null ? '' : 'AND work_order_id = @workOrderId'
  const shift = span.shiftType === null ? '' : 'AND shift_type = @shiftType'
  const sql =
    order === '' && shift === ''
      ? `SELECT client_id AS clientId, day, units, defective FROM line_day WHERE day BETWEEN @from AND @to ${line}`
      : `${ofEntries} ${line} ${order} ${shift} ${group}`
  return prepared(db, sql).all(span) as LineUnits[]
}
