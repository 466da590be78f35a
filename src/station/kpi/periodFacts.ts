import type { ReadableDb } from '../../storage/connection.ts'
import { type InspectionSums, inspectionSums } from '../../storage/production/inspectionSums.ts'
import { type DaySums, lineDaySums } from '../../storage/production/lineDaySums.ts'
import { narrowDaySums } from '../../storage/production/narrowDaySums.ts'
import { type DueSums, dueSums } from '../../storage/production/orderFacts.ts'
import { plantToday } from '../masterData/plantToday.ts'
import type { Bucket } from './buckets.ts'
import type { KpiScope } from './kpiScope.ts'
import { once } from './once.ts'
import { type BucketSums, sumsIn } from './sumsIn.ts'

export type LineSums = Omit<DaySums, 'day'>
export type InspectedSums = Omit<InspectionSums, 'day'>
export type OrderSums = Omit<DueSums, 'day'>

/** What was recorded of a period, by its buckets; each kind is read when it is asked for, and once. */
export interface PeriodFacts {
  readonly db: ReadableDb
  readonly scope: KpiScope
  readonly buckets: readonly Bucket[]
  /** The day of the plant that it is. */
  readonly today: string
  readonly lines: () => BucketSums<LineSums>
  readonly inspections: () => BucketSums<InspectedSums>
  readonly orders: () => BucketSums<OrderSums>
}

const noLines: LineSums = {
  entries: 0,
  units: 0,
  defective: 0,
  employees: 0,
  producedHours: 0,
  availableHours: 0,
  runHours: 0,
  plannedHours: 0,
  downtimeHours: 0,
  scheduledHours: 0,
  absentHours: 0,
  cycleStyle: 0,
  cycleClient: 0,
  cycleRolling: 0,
  cycleDefault: 0,
  shiftInferred: 0,
  presentInferred: 0,
  plannedInferred: 0,
  scheduledInferred: 0,
  absentInferred: 0,
}

const noInspections: InspectedSums = { inspected: 0, passed: 0, defects: 0, opportunities: 0 }

const noOrders: OrderSums = { orders: 0, onTime: 0, ownOrders: 0, ownOnTime: 0, dueInferred: 0 }

const daySums = (db: ReadableDb, scope: KpiScope): DaySums[] =>
  scope.workOrderId === null && scope.shiftType === null ? lineDaySums(db, scope) : narrowDaySums(db, scope)

/** The facts of a scope, whose buckets cover its days. */
export const periodFacts = (db: ReadableDb, scope: KpiScope, buckets: readonly Bucket[]): PeriodFacts => {
  const today = plantToday(db, scope.now)
  return {
    db,
    scope,
    buckets,
    today,
    lines: once(() => sumsIn(buckets, daySums(db, scope), noLines)),
    inspections: once(() => sumsIn(buckets, inspectionSums(db, scope), noInspections)),
    orders: once(() => sumsIn(buckets, dueSums(db, scope, today), noOrders)),
  }
}
