import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { attendancePage } from '../../storage/production/attendance.ts'
import { downtimePage } from '../../storage/production/downtime.ts'
import { inspectionPage } from '../../storage/production/inspections.ts'
import type { ShopEventFilter, ShopEventPage } from '../../storage/production/shopEventFilter.ts'
import { lineOf } from '../masterData/lineOf.ts'
import { describeAttendance, describeDowntime, describeInspection } from './describeShopEvents.ts'

interface Deps {
  readonly db: ReadableDb
}

interface Query {
  readonly client_id?: string | undefined
  readonly date_from?: string | undefined
  readonly date_to?: string | undefined
  readonly page: number
  readonly limit: number
}

const filterOf = (caller: Caller, query: Query, equal: ShopEventFilter['equal']): ShopEventFilter => ({
  clientId: lineOf(caller, query.client_id),
  from: query.date_from ?? null,
  to: query.date_to ?? null,
  equal,
})

const pageOf = <Row, Event>(
  { page, limit }: Query,
  { total, rows }: ShopEventPage<Row>,
  describe: (row: Row) => Event,
) => ({ total, page, limit, results: rows.map(describe) })

/**
 * Standstills of the caller's line, or of all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listDowntime =
  ({ db }: Deps): Handler<'downtime.list'> =>
  (caller, query) => {
    const { shift_type, work_order_id, category } = query
    const filter = filterOf(caller, query, { shift_type, work_order_id, category })
    return pageOf(query, downtimePage(db, filter, query), describeDowntime)
  }

/**
 * Attendance at the shifts of the caller's line, or of all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listAttendance =
  ({ db }: Deps): Handler<'attendance.list'> =>
  (caller, query) => {
    const { shift_type, employee_id } = query
    const filter = filterOf(caller, query, { shift_type, employee_id })
    return pageOf(query, attendancePage(db, filter, query), describeAttendance)
  }

/**
 * Inspections at the caller's line, or at all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listInspections =
  ({ db }: Deps): Handler<'inspection.list'> =>
  (caller, query) => {
    const { shift_type, work_order_id, operation_id } = query
    const filter = filterOf(caller, query, { shift_type, work_order_id, operation_id })
    return pageOf(query, inspectionPage(db, filter, query), describeInspection)
  }
