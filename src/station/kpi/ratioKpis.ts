import type { Inference } from '../../contract/production/inference.ts'
import type { KpiName } from '../../contract/production/kpi.ts'
import {
  absenteeismOf,
  availabilityOf,
  dpmoOf,
  efficiencyOf,
  firstPassYieldOf,
  onTimeDeliveryOf,
  performanceOf,
  ppmOf,
  type Ratio,
} from '../../contract/production/ratios.ts'
import { inferredCycles, inferredPresent, inferredShiftHours, inferredShipDates } from './inferredOf.ts'
import type { MeasuredPeriod } from './measured.ts'
import type { InspectedSums, LineSums, OrderSums, PeriodFacts } from './periodFacts.ts'
import type { BucketSums } from './sumsIn.ts'

/** A figure that is a ratio of sums. */
interface SumRatio<Sums> {
  readonly of: (sums: Sums) => Ratio
  /** What it is made of, by the names of the API. */
  readonly parts: (sums: Sums) => Readonly<Record<string, number | null>>
  readonly inferred: (sums: Sums) => readonly Inference[]
}

const none = (): Inference[] => []

const efficiency: SumRatio<LineSums> = {
  of: (sums) => efficiencyOf(sums.producedHours, sums.availableHours),
  parts: (sums) => ({
    hours_produced: sums.producedHours,
    hours_available: sums.availableHours,
    units_produced: sums.units,
    employees_assigned: sums.employees,
  }),
  inferred: (sums) => [...inferredCycles(sums), ...inferredShiftHours(sums.shiftInferred)],
}

const performance: SumRatio<LineSums> = {
  of: (sums) => performanceOf(sums.producedHours, sums.runHours),
  parts: (sums) => ({
    hours_produced: sums.producedHours,
    run_time_hours: sums.runHours,
    units_produced: sums.units,
  }),
  inferred: inferredCycles,
}

const ppm: SumRatio<LineSums> = {
  of: (sums) => ppmOf(sums.defective, sums.units),
  parts: (sums) => ({ total_defects: sums.defective, total_units: sums.units }),
  inferred: none,
}

const availability: SumRatio<LineSums> = {
  of: (sums) => availabilityOf(sums.plannedHours, sums.downtimeHours),
  parts: (sums) => ({ total_downtime_hours: sums.downtimeHours, planned_hours: sums.plannedHours }),
  inferred: (sums) => inferredShiftHours(sums.plannedInferred),
}

const absenteeism: SumRatio<LineSums> = {
  of: (sums) => absenteeismOf(sums.absentHours, sums.scheduledHours),
  parts: (sums) => ({
    total_absence_hours: sums.absentHours,
    total_scheduled_hours: sums.scheduledHours,
  }),
  inferred: (sums) => [
    ...inferredPresent(sums.absentInferred),
    ...inferredShiftHours(sums.scheduledInferred),
  ],
}

const dpmo: SumRatio<InspectedSums> = {
  of: (sums) => dpmoOf(sums.defects, sums.opportunities),
  parts: (sums) => ({
    total_defects: sums.defects,
    total_opportunities: sums.opportunities,
    units_inspected: sums.inspected,
  }),
  inferred: none,
}

const fpy: SumRatio<InspectedSums> = {
  of: (sums) => firstPassYieldOf(sums.passed, sums.inspected),
  parts: (sums) => ({ units_passed: sums.passed, units_inspected: sums.inspected }),
  inferred: none,
}

const onTimeDelivery: SumRatio<OrderSums> = {
  of: (sums) => onTimeDeliveryOf(sums.onTime, sums.orders),
  parts: (sums) => ({
    otd: onTimeDeliveryOf(sums.onTime, sums.orders).value,
    true_otd: onTimeDeliveryOf(sums.ownOnTime, sums.ownOrders).value,
    total_orders: sums.orders,
    on_time: sums.onTime,
    late: sums.orders - sums.onTime,
    true_total_orders: sums.ownOrders,
    true_on_time: sums.ownOnTime,
  }),
  inferred: (sums) => inferredShipDates(sums.dueInferred),
}

const measure =
  <Sums>({ of, parts, inferred }: SumRatio<Sums>) =>
  ({ each, whole }: BucketSums<Sums>): MeasuredPeriod => {
    const one = (sums: Sums) => ({ ...of(sums), parts: parts(sums), inference: inferred(sums) })
    return { each: each.map(one), whole: one(whole) }
  }

/** The figures that are ratios of sums over a period's records. */
export const ratioKpis: Readonly<
  Record<Exclude<KpiName, 'wip_aging' | 'rty'>, (facts: PeriodFacts) => MeasuredPeriod>
> = {
  efficiency: (facts) => measure(efficiency)(facts.lines()),
  performance: (facts) => measure(performance)(facts.lines()),
  on_time_delivery: (facts) => measure(onTimeDelivery)(facts.orders()),
  ppm: (facts) => measure(ppm)(facts.lines()),
  dpmo: (facts) => measure(dpmo)(facts.inspections()),
  fpy: (facts) => measure(fpy)(facts.inspections()),
  availability: (facts) => measure(availability)(facts.lines()),
  absenteeism: (facts) => measure(absenteeism)(facts.lines()),
}
