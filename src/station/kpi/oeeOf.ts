import type { Aggregation, OeeAnswer } from '../../contract/production/kpi.ts'
import { availabilityOf, performanceOf, qualityOf, type Ratio } from '../../contract/production/ratios.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { bucketsOf } from './buckets.ts'
import { inferredCycles, inferredShiftHours } from './inferredOf.ts'
import type { KpiScope } from './kpiScope.ts'
import type { Measured } from './measured.ts'
import { type LineSums, periodFacts } from './periodFacts.ts'
import { pointsOf } from './pointsOf.ts'
import { targetOn } from './targetOn.ts'

/** The overall equipment effectiveness of a scope, by day, week, month or in all. */
export interface OeeJob extends KpiScope {
  readonly aggregation: Aggregation
}

interface Factors {
  readonly availability: Ratio
  readonly performance: Ratio
  readonly quality: Ratio
}

const factorsOf = (sums: LineSums): Factors => ({
  availability: availabilityOf(sums.plannedHours, sums.downtimeHours),
  performance: performanceOf(sums.producedHours, sums.runHours),
  quality: qualityOf(sums.defective, sums.units),
})

const told = ({ availability, performance, quality }: Factors) => ({
  availability: availability.value,
  performance: performance.value,
  quality: quality.value,
})

/** The product of the three, each as a share of one; null, with the first reason, where one is missing. */
const product = ({ availability, performance, quality }: Factors): Ratio => {
  for (const factor of [availability, performance]) if (factor.value === null) return factor
  if (availability.value === null || performance.value === null || quality.value === null) return quality
  const value = (availability.value / 100) * (performance.value / 100) * (quality.value / 100) * 100
  return { value, reason: null }
}

const measure = (sums: LineSums): Measured => {
  const factors = factorsOf(sums)
  return {
    ...product(factors),
    parts: {
      ...told(factors),
      planned_hours: sums.plannedHours,
      total_downtime_hours: sums.downtimeHours,
      hours_produced: sums.producedHours,
      run_time_hours: sums.runHours,
      units_produced: sums.units,
      units_defective: sums.defective,
    },
    inference: [...inferredCycles(sums), ...inferredShiftHours(sums.plannedInferred)],
  }
}

const waterfallOf = (planned: number, factors: Factors): OeeAnswer['waterfall'] => {
  const { availability, performance, quality } = told(factors)
  if (availability === null || performance === null || quality === null) return []
  const running = (planned * availability) / 100
  const atSpeed = (running * performance) / 100
  const effective = (atSpeed * quality) / 100
  const hours = [
    ['planned', planned],
    ['availability_loss', planned - running],
    ['performance_loss', running - atSpeed],
    ['quality_loss', atSpeed - effective],
    ['effective', effective],
  ] as const
  return hours.map(([step, of]) => ({ step, hours: of, percent: (of / planned) * 100 }))
}

/**
 * Overall equipment effectiveness: availability × performance × quality, and what of the planned hours was lost to which.
 *
 * Nakajima, S. (1988), Introduction to TPM, Productivity Press.
 */
export const oeeOf = (db: ReadableDb, job: OeeJob): OeeAnswer => {
  const { clientId, from, to, aggregation } = job
  const buckets = bucketsOf(from, to, aggregation)
  const { each, whole } = periodFacts(db, job, buckets).lines()
  const factors = factorsOf(whole)
  const { value: oee, reason } = product(factors)
  return {
    client_id: clientId,
    date_range: { from, to },
    oee,
    ...told(factors),
    reason,
    waterfall: waterfallOf(whole.plannedHours, factors),
    data: pointsOf('oee', buckets, each.map(measure), targetOn(db, clientId)),
  }
}
