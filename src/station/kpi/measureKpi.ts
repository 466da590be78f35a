import type { KpiName } from '../../contract/production/kpi.ts'
import type { Measured, MeasuredPeriod } from './measured.ts'
import type { PeriodFacts } from './periodFacts.ts'
import { ratioKpis } from './ratioKpis.ts'
import { rty } from './rty.ts'
import { wipAging } from './wipAging.ts'

/** The figures of orders, which no shift works on alone. */
const ofOrders: readonly KpiName[] = ['wip_aging', 'on_time_delivery']

const measures: Readonly<Record<KpiName, (facts: PeriodFacts) => MeasuredPeriod>> = {
  ...ratioKpis,
  rty,
  wip_aging: wipAging,
}

const ofNoShift: Measured = {
  value: null,
  reason: 'Orders belong to no shift. Ask for all shifts.',
  parts: {},
  inference: [],
}

/** A figure of each bucket of a period, and of the whole. */
export const measureKpi = (kpi: KpiName, facts: PeriodFacts): MeasuredPeriod =>
  facts.scope.shiftType !== null && ofOrders.includes(kpi)
    ? { each: facts.buckets.map(() => ofNoShift), whole: ofNoShift }
    : measures[kpi](facts)
