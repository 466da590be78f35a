import { ContractError } from '../../../contract/errors.ts'
import type { AllKpis, KpiAnswer, OeeAnswer } from '../../../contract/production/kpi.ts'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import type { Attendance, DowntimeEvent, Inspection } from '../../../contract/production/shopEvents.ts'
import type { Hold, WorkOrder } from '../../../contract/production/workOrder.ts'
import type { Violation } from '../../../contract/violation.ts'
import { dayAfter, instantOf } from '../../../contract/zoneClock.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { attendancePage } from '../../../storage/production/attendance.ts'
import { downtimePage } from '../../../storage/production/downtime.ts'
import { listEntries } from '../../../storage/production/entryList.ts'
import { listHolds } from '../../../storage/production/holds.ts'
import { inspectionPage } from '../../../storage/production/inspections.ts'
import { listWorkOrders } from '../../../storage/production/workOrderViews.ts'
import { type CatalogueList, catalogueEntries } from '../../../storage/queries/catalogue.ts'
import { allKpisOf } from '../../kpi/allKpisOf.ts'
import { kpiOf } from '../../kpi/kpiOf.ts'
import { oeeOf } from '../../kpi/oeeOf.ts'
import { describeEntry } from '../../production/describeEntry.ts'
import { breathe } from '../../reader/breathe.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import {
  describeAttendance,
  describeDowntime,
  describeInspection,
} from '../../shopEvents/describeShopEvents.ts'
import { pageOfViolations } from '../../violations/pageOfViolations.ts'
import { describeHold, describeWorkOrder, orderCalendar } from '../../workOrders/describeWorkOrder.ts'

/** Whose production of which days. */
export interface WorkbookScope {
  /** null is all lines. */
  readonly clientId: string | null
  /** Plant days, both included. */
  readonly from: string
  readonly to: string
  /** ms. */
  readonly now: number
}

/** A violation with the words of what people found and did. */
export interface ExplainedViolation extends Violation {
  readonly cause: string | null
  readonly action: string | null
}

/** What a workbook tells: the same records and figures that the API answers. */
export interface WorkbookFacts {
  readonly kpis: AllKpis
  readonly oee: OeeAnswer
  /** By day, or by week where the period is long. */
  readonly trend: { readonly byWeek: boolean; readonly efficiency: KpiAnswer; readonly oee: OeeAnswer }
  readonly daily: { readonly efficiency: KpiAnswer; readonly oee: OeeAnswer }
  readonly entries: readonly ProductionEntry[]
  readonly downtime: readonly DowntimeEvent[]
  readonly orders: readonly WorkOrder[]
  readonly holds: readonly Hold[]
  readonly attendance: readonly Attendance[]
  readonly inspections: readonly Inspection[]
  readonly violations: readonly ExplainedViolation[]
}

/** Rows that one workbook holds; more than this opens slowly everywhere. */
const mostRows = 50_000

/** Days that a trend shows one by one. */
const mostDays = 62

/** Everything of a list, the oldest first. */
const all = <Row, Told>(
  read: (page: number, limit: number) => { readonly total: number; readonly rows: readonly Row[] },
  describe: (row: Row) => Told,
  scope: WorkbookScope,
): Told[] => {
  const { total, rows } = read(1, mostRows)
  if (total > mostRows) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `From ${scope.from} to ${scope.to} there are ${total} records, and a workbook takes ${mostRows}. Choose one line, or a shorter period.`,
      [{ field: 'date_from', value: scope.from, constraint: `must leave at most ${mostRows} records` }],
    )
  }
  const told = rows.map((row) => {
    breathe()
    return describe(row)
  })
  return told.toReversed()
}

/** What the codes of a list of the catalogue mean. */
const labelsOf = (db: ReadableDb, list: CatalogueList): ReadonlyMap<string | null, string> =>
  new Map(catalogueEntries(db, list).map(({ code, label }) => [code, label]))

/**
 * Reads what a workbook tells.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where it would be too much for one
 */
export const readWorkbook = (db: ReadableDb, scope: WorkbookScope): WorkbookFacts => {
  const { clientId, from, to, now } = scope
  const asked = { clientId, from, to, workOrderId: null, shiftType: null, now }
  const events = { clientId, from, to, equal: {} }
  const { timeZone, dayStart } = calendarOf(db)
  const trendOf = (aggregation: 'daily' | 'weekly') => ({
    efficiency: kpiOf(db, { ...asked, kpi: 'efficiency', aggregation }),
    oee: oeeOf(db, { ...asked, aggregation }),
  })
  const daily = trendOf('daily')
  const causes = labelsOf(db, 'cause')
  const actions = labelsOf(db, 'action')
  const byWeek = daily.oee.data.length > mostDays
  const ofOrders = { workOrderId: null, statuses: null, styleModel: null, search: null, attention: null }
  return {
    kpis: allKpisOf(db, asked),
    oee: oeeOf(db, { ...asked, aggregation: 'total' }),
    daily,
    trend: { byWeek, ...(byWeek ? trendOf('weekly') : daily) },
    entries: all(
      (page, limit) => listEntries(db, { ...asked, withVoided: false }, page, limit),
      describeEntry,
      scope,
    ),
    downtime: all((page, limit) => downtimePage(db, events, { page, limit }), describeDowntime, scope),
    orders: all(
      (page, limit) =>
        listWorkOrders(
          db,
          { ...ofOrders, clientId, dueFrom: from, dueTo: to, shippedFrom: null },
          orderCalendar(db, now),
          page,
          limit,
        ),
      describeWorkOrder,
      scope,
    ),
    holds: all(
      (page, limit) =>
        listHolds(
          db,
          {
            clientId,
            workOrderId: null,
            from: instantOf(from, '00:00', timeZone),
            to: instantOf(dayAfter(to), '00:00', timeZone),
            open: null,
          },
          page,
          limit,
        ),
      describeHold,
      scope,
    ),
    attendance: all((page, limit) => attendancePage(db, events, { page, limit }), describeAttendance, scope),
    inspections: all((page, limit) => inspectionPage(db, events, { page, limit }), describeInspection, scope),
    violations: all(
      (page, limit) => {
        const found = pageOfViolations(db, {
          filter: {
            from: instantOf(from, dayStart, timeZone),
            to: instantOf(dayAfter(to), dayStart, timeZone) - 1,
            ...(clientId === null ? {} : { clientId }),
          },
          page: { page, limit, sort: 'at', direction: 'desc' },
        })
        return { total: found.total, rows: found.results }
      },
      (violation) => ({
        ...violation,
        cause: causes.get(violation.cause_code) ?? violation.cause_code,
        action: actions.get(violation.action_code) ?? violation.action_code,
      }),
      scope,
    ),
  }
}
