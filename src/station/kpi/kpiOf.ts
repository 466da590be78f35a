import type { Aggregation, KpiAnswer, KpiName } from '../../contract/production/kpi.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { dueOrders } from '../../storage/production/orderFacts.ts'
import { isoTime } from '../ingest/isoTime.ts'
import { bucketsOf } from './buckets.ts'
import { cycleKpis, cycleSource } from './cycleSource.ts'
import type { KpiScope } from './kpiScope.ts'
import { kpiFormula } from './kpiWords.ts'
import { measureKpi } from './measureKpi.ts'
import { type PeriodFacts, periodFacts } from './periodFacts.ts'
import { extremes, judged, pointsOf } from './pointsOf.ts'
import { targetOn } from './targetOn.ts'

/** One figure of a scope, by day, week, month or in all. */
export interface KpiJob extends KpiScope {
  readonly kpi: KpiName
  readonly aggregation: Aggregation
}

/** As many orders are named. */
const mostOrders = 200

const ordersOf = ({ db, scope, today }: PeriodFacts) =>
  dueOrders(db, scope, today, mostOrders).map((order) => ({
    work_order_id: order.workOrderId,
    style_model: order.styleModel,
    due_on: order.dueOn,
    shipped_on: order.shippedOn,
    on_time: order.onTime === 1,
    held_by_customer: order.own === 0,
  }))

/**
 * One figure of production: its course over a period, its total, what each is made of, and what was filled in for it. The figure of
 * the whole is a ratio of sums, never a mean of the points.
 *
 * @example kpiOf(db, { kpi: 'efficiency', aggregation: 'daily', clientId: 'BOOT-LINE-A', from: '2025-12-01', to: '2025-12-31', … })
 */
export const kpiOf = (db: ReadableDb, job: KpiJob): KpiAnswer => {
  const { kpi, aggregation, clientId, from, to } = job
  const buckets = bucketsOf(from, to, aggregation)
  const facts = periodFacts(db, job, buckets)
  const { each, whole } = measureKpi(kpi, facts)
  const targets = targetOn(db, clientId)
  const { min, max } = extremes(each)
  const { inference_flags: _, ...summary } = judged(kpi, whole, targets(kpi, to))
  return {
    client_id: clientId,
    date_range: { from, to },
    aggregation,
    data: pointsOf(kpi, buckets, each, targets),
    summary: {
      ...whole.parts,
      ...(kpi === 'on_time_delivery' && aggregation === 'total' ? { orders: ordersOf(facts) } : {}),
      ...('units_produced' in whole.parts ? { total_units: whole.parts.units_produced } : {}),
      ...summary,
      [`average_${kpi}`]: whole.value,
      [`min_${kpi}`]: min,
      [`max_${kpi}`]: max,
    },
    metadata: {
      calculation_method: 'standard',
      formula: kpiFormula[kpi],
      inference_applied: whole.inference.length > 0,
      ideal_cycle_time_source: cycleKpis.includes(kpi) ? cycleSource(facts.lines().whole) : null,
      inference: [...whole.inference],
      calculated_at: isoTime(job.now),
    },
  }
}
