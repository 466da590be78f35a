import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { attendancePage } from '../../storage/production/attendance.ts'
import { downtimePage } from '../../storage/production/downtime.ts'
import { inspectionPage } from '../../storage/production/inspections.ts'
import type { ShopEventFilter, ShopEventPage } from '../../storage/production/shopEventFilter.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import type { Reader } from '../reader/reader.ts'
import { describeAttendance, describeDowntime, describeInspection } from './describeShopEvents.ts'

/** What lists need: a reader beside the writer for those of all lines, which may be those of years. */
export interface ListDeps {
  readonly db: ReadableDb
  readonly office: Reader
}

interface Query {
  readonly client_id?: string | undefined
  readonly date_from?: string | undefined
  readonly date_to?: string | undefined
  readonly page: number
  readonly limit: number
}

/** The two ways to read a page: at once, and beside the writer. */
interface Ways<Row> {
  readonly atOnce: (filter: ShopEventFilter) => ShopEventPage<Row>
  readonly beside: (filter: ShopEventFilter) => Promise<ShopEventPage<Row>>
}

interface PageOf<Event> {
  total: number
  page: number
  limit: number
  results: Event[]
}

/** One line's are found at once by their index; all lines' may be those of years, and are counted beside the writer. */
const pageOf = <Row, Event>(
  db: ReadableDb,
  caller: Caller,
  query: Query,
  equal: ShopEventFilter['equal'],
  { atOnce, beside }: Ways<Row>,
  describe: (row: Row) => Event,
): PageOf<Event> | Promise<PageOf<Event>> => {
  const { page, limit } = query
  const filter: ShopEventFilter = {
    clientId: knownLineOf(db, caller, query.client_id),
    from: query.date_from ?? null,
    to: query.date_to ?? null,
    equal,
  }
  const told = ({ total, rows }: ShopEventPage<Row>) => ({ total, page, limit, results: rows.map(describe) })
  return filter.clientId === null ? beside(filter).then(told) : told(atOnce(filter))
}

/**
 * Standstills of the caller's line, or of all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listDowntime =
  ({ db, office }: ListDeps): Handler<'downtime.list'> =>
  (caller, query) => {
    const { shift_type, work_order_id, category } = query
    const equal = { shift_type, work_order_id, category }
    const ways = {
      atOnce: (filter: ShopEventFilter) => downtimePage(db, filter, query),
      beside: (filter: ShopEventFilter) =>
        office.run('downtimePage', { filter, page: query.page, limit: query.limit }),
    }
    return pageOf(db, caller, query, equal, ways, describeDowntime)
  }

/**
 * Attendance at the shifts of the caller's line, or of all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listAttendance =
  ({ db, office }: ListDeps): Handler<'attendance.list'> =>
  (caller, query) => {
    const { shift_type, employee_id } = query
    const ways = {
      atOnce: (filter: ShopEventFilter) => attendancePage(db, filter, query),
      beside: (filter: ShopEventFilter) =>
        office.run('attendancePage', { filter, page: query.page, limit: query.limit }),
    }
    return pageOf(db, caller, query, { shift_type, employee_id }, ways, describeAttendance)
  }

/**
 * Inspections at the caller's line, or at all that it sees, the newest day first.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listInspections =
  ({ db, office }: ListDeps): Handler<'inspection.list'> =>
  (caller, query) => {
    const { shift_type, work_order_id, operation_id } = query
    const equal = { shift_type, work_order_id, operation_id }
    const ways = {
      atOnce: (filter: ShopEventFilter) => inspectionPage(db, filter, query),
      beside: (filter: ShopEventFilter) =>
        office.run('inspectionPage', { filter, page: query.page, limit: query.limit }),
    }
    return pageOf(db, caller, query, equal, ways, describeInspection)
  }
