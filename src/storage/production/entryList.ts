import type { ShiftType } from '../../contract/production/productionFields.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import { type EntryRow, entryColumns } from './entries.ts'

/** Which entries a list shows; null leaves a filter out. */
export interface EntryFilter {
  readonly clientId: string | null
  readonly from: string | null
  readonly to: string | null
  readonly shiftType: ShiftType | null
  readonly workOrderId: string | null
  readonly withVoided: boolean
}

const conditionsOf = (filter: EntryFilter): string =>
  [
    filter.workOrderId === null ? [] : ['work_order_id = @workOrderId'],
    filter.clientId === null ? [] : ['client_id = @clientId'],
    filter.from === null ? [] : ['shift_date >= @from'],
    filter.to === null ? [] : ['shift_date <= @to'],
    filter.shiftType === null ? [] : ['shift_type = @shiftType'],
    filter.withVoided ? [] : ["status <> 'VOIDED'"],
  ]
    .flat()
    .concat('true')
    .join(' AND ')

/** How many entries a filter leaves in, and one page of them, the latest shift first. */
export const listEntries = (
  db: ReadableDb,
  filter: EntryFilter,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: EntryRow[] } => {
  const where = conditionsOf(filter)
  const { withVoided: _, ...given } = filter
  const total = prepared(db, `SELECT count(*) FROM production_entry WHERE ${where}`)
    .pluck()
    .get(given) as number
  const rows = prepared(
    db,
    `SELECT ${entryColumns} FROM production_entry WHERE ${where} ORDER BY shift_date DESC, id DESC LIMIT @limit OFFSET @offset`,
  ).all({ ...given, limit, offset: (page - 1) * limit }) as EntryRow[]
  return { total, rows }
}
