import type { AllKpis, OeeAnswer } from '../../../contract/production/kpi.ts'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import type { Attendance, DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { countByStatus } from '../../../storage/measurements/violationList.ts'
import { attendancePage } from '../../../storage/production/attendance.ts'
import { downtimePage } from '../../../storage/production/downtime.ts'
import { listEntries } from '../../../storage/production/entryList.ts'
import { allKpisOf } from '../../kpi/allKpisOf.ts'
import type { KpiScope } from '../../kpi/kpiScope.ts'
import { oeeOf } from '../../kpi/oeeOf.ts'
import { describeEntry } from '../../production/describeEntry.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import { spansOfDay } from '../../shifts/shiftCalendar.ts'
import { describeAttendance, describeDowntime } from '../../shopEvents/describeShopEvents.ts'
import type { ReadChart } from '../chart/readChart.ts'
import { type ToldViolation, toldViolations } from '../spc/readSpc.ts'
import { chartsOfDay } from './chartsOfDay.ts'
import { type KpiTrends, kpiTrends } from './kpiTrends.ts'
import { type OpenOrders, openOrdersOf } from './openOrdersOf.ts'

/** Which day of which line a report is of. */
export interface DailyScope {
  /** null is all lines. */
  readonly clientId: string | null
  readonly day: string
  /** ms. */
  readonly now: number
}

/** Rows of one table: all that a line has on a day, and a bound for one that was filled by a machine. */
const mostRows = 2_000

/** Part of what there is. */
interface Rows<Row> {
  readonly total: number
  readonly rows: readonly Row[]
}

/** All that a daily report says. */
export interface DailyFacts {
  readonly scope: DailyScope
  readonly kpis: AllKpis
  readonly oee: OeeAnswer
  readonly trends: KpiTrends
  readonly entries: Rows<ProductionEntry>
  readonly downtime: Rows<DowntimeEvent>
  readonly orders: OpenOrders
  readonly attendance: Rows<Attendance>
  readonly violations: readonly ToldViolation[]
  readonly counts: { readonly open: number; readonly acknowledged: number; readonly withdrawn: number }
  /** null where they were not asked for. */
  readonly charts: readonly ReadChart[] | null
  /** Characteristics with violations whose charts are not shown. */
  readonly moreCharts: number
}

const oldestFirst = <Row>({ total, rows }: { total: number; rows: readonly Row[] }): Rows<Row> => ({
  total,
  rows: rows.toReversed(),
})

/** Reads a day of production, by the very functions that the API answers with. */
export const readDaily = (db: ReadableDb, scope: DailyScope, withCharts: boolean): DailyFacts => {
  const { clientId, day, now } = scope
  const kpiScope: KpiScope = { clientId, from: day, to: day, workOrderId: null, shiftType: null, now }
  const filter = { clientId, from: day, to: day }
  const events = { ...filter, equal: {} }
  const all = { page: 1, limit: mostRows }
  const entries = listEntries(
    db,
    { ...filter, shiftType: null, workOrderId: null, withVoided: false },
    1,
    mostRows,
  )
  const downtime = downtimePage(db, events, all)
  const attendance = attendancePage(db, events, all)
  const spans = spansOfDay(calendarOf(db), day)
  const period = { from: spans[0]?.from ?? 0, to: (spans.at(-1)?.to ?? 1) - 1 }
  const ofDay = { ...period, ...(clientId === null ? {} : { clientId }) }
  const violations = toldViolations(db, ofDay)
  const { charts, more } = withCharts ? chartsOfDay(db, violations, period) : { charts: null, more: 0 }
  return {
    scope,
    kpis: allKpisOf(db, kpiScope),
    oee: oeeOf(db, { ...kpiScope, aggregation: 'total' }),
    trends: kpiTrends(db, kpiScope),
    entries: oldestFirst({ total: entries.total, rows: entries.rows.map(describeEntry) }),
    downtime: oldestFirst({ total: downtime.total, rows: downtime.rows.map(describeDowntime) }),
    orders: openOrdersOf(db, kpiScope),
    attendance: oldestFirst({ total: attendance.total, rows: attendance.rows.map(describeAttendance) }),
    violations,
    counts: countByStatus(db, ofDay),
    charts,
    moreCharts: more,
  }
}
