import { type KpiName, kpiNames } from '../../../contract/production/kpi.ts'
import { dayAfter } from '../../../contract/zoneClock.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { bucketsOf } from '../../kpi/buckets.ts'
import type { KpiScope } from '../../kpi/kpiScope.ts'
import { measureKpi } from '../../kpi/measureKpi.ts'
import { periodFacts } from '../../kpi/periodFacts.ts'

/** Days of a trend, the day of the report included. */
export const trendDays = 14

/** Each figure by day, oldest first; null where a day has none. */
export type KpiTrends = Readonly<Record<KpiName, readonly (number | null)[]>>

/** How each figure went over the days before, as its daily answer tells. */
export const kpiTrends = (db: ReadableDb, scope: KpiScope): KpiTrends => {
  const from = dayAfter(scope.to, 1 - trendDays)
  const facts = periodFacts(db, { ...scope, from }, bucketsOf(from, scope.to, 'daily'))
  return Object.fromEntries(
    kpiNames.map((kpi) => [kpi, measureKpi(kpi, facts).each.map(({ value }) => value)]),
  ) as unknown as KpiTrends
}
