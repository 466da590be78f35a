import type { Inference } from '../../contract/production/inference.ts'
import { type Aggregation, type AllKpis, type KpiName, kpiNames } from '../../contract/production/kpi.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { isoTime } from '../ingest/isoTime.ts'
import { type Bucket, bucketsOf } from './buckets.ts'
import { inferredCycles, inferredPresent, inferredShiftHours } from './inferredOf.ts'
import type { KpiScope } from './kpiScope.ts'
import type { Measured, MeasuredPeriod } from './measured.ts'
import { measureKpi } from './measureKpi.ts'
import { type PeriodFacts, periodFacts } from './periodFacts.ts'
import { judged } from './pointsOf.ts'
import { targetOn } from './targetOn.ts'

/** The numbers of an entry that may be inferred: its cycle, its shift hours, and who was present. */
const inferableOfEntry = 3

type Told = AllKpis['kpis'][KpiName]

/** Each kind once, with the most records: not every figure has all of them in its number. */
const distinct = (inferences: readonly Inference[]): Inference[] => {
  const found = new Map<string, Inference>()
  for (const one of inferences) {
    const kind = `${one.field} ${one.source}`
    if (one.records > (found.get(kind)?.records ?? 0)) found.set(kind, one)
  }
  return [...found.values()]
}

/** What entries leave out, whether or not it is in a number, and what orders do. */
const leftOut = (facts: PeriodFacts, all: readonly Inference[]): Inference[] => {
  const { whole } = facts.lines()
  return [
    ...inferredCycles(whole),
    ...inferredShiftHours(whole.shiftInferred),
    ...inferredPresent(whole.presentInferred),
    ...all.filter(({ field }) => field === 'planned_ship_date' || field === 'start_date'),
  ]
}

/** Percent of the values of entries and orders that were recorded rather than filled in; null where there is none. */
const completenessOf = (facts: PeriodFacts, all: readonly Inference[], openOrders: number): number | null => {
  const orders = facts.scope.shiftType === null ? facts.orders().whole.orders : 0
  const values = facts.lines().whole.entries * inferableOfEntry + orders + openOrders
  const inferred = leftOut(facts, all).reduce((total, { records }) => total + records, 0)
  return values === 0 ? null : ((values - inferred) / values) * 100
}

const trendOf = (
  buckets: readonly Bucket[],
  periods: readonly (readonly [KpiName, MeasuredPeriod])[],
): AllKpis['trend'] =>
  buckets.map(({ from, to }, i) => ({
    date: from,
    date_to: to,
    values: Object.fromEntries(
      periods.map(([kpi, { each }]): [string, number | null] => [kpi, each[i]?.value ?? null]),
    ) as Record<KpiName, number | null>,
  }))

/** The ten figures of a scope; with a trend also their course. */
export interface AllKpisJob extends KpiScope {
  readonly trend?: Aggregation | null | undefined
}

/** All ten figures of a scope in one: the same numbers as each of them alone gives for the whole period. */
export const allKpisOf = (db: ReadableDb, job: AllKpisJob): AllKpis => {
  const { clientId, from, to, trend } = job
  const buckets = bucketsOf(from, to, trend ?? 'total')
  const facts = periodFacts(db, job, buckets)
  const targets = targetOn(db, clientId)
  const periods = kpiNames.map((kpi): readonly [KpiName, MeasuredPeriod] => [kpi, measureKpi(kpi, facts)])
  const measured = periods.map(([kpi, { whole }]): readonly [KpiName, Measured] => [kpi, whole])
  const told = measured.map(([kpi, whole]) => [kpi, judged(kpi, whole, targets(kpi, to))] as const)
  const byKpi = new Map(measured)
  const inference = distinct(measured.flatMap(([, whole]) => whole.inference))
  const openOrders = byKpi.get('wip_aging')?.parts.orders
  const kpis = Object.fromEntries(
    told.map(([kpi, { inference_flags: _, ...figures }]): [string, Told] => [
      kpi,
      { ...byKpi.get(kpi)?.parts, ...figures, average: figures.value },
    ]),
  ) as AllKpis['kpis']
  return {
    client_id: clientId,
    date_range: { from, to },
    kpis,
    ...(trend == null ? {} : { trend: trendOf(buckets, periods) }),
    metadata: {
      calculated_at: isoTime(job.now),
      data_completeness: completenessOf(facts, inference, typeof openOrders === 'number' ? openOrders : 0),
      inference_flags: told.flatMap(([, { inference_flags }]) => inference_flags),
      inference,
    },
  }
}
