import type { KpiName } from '../../contract/production/kpi.ts'
import type { LineSums } from './periodFacts.ts'

/** The figures that a cycle time goes into. */
export const cycleKpis: readonly KpiName[] = ['efficiency', 'performance']

/** Where the cycle times of a period come from, in the words of the API; null where there is no entry. */
export const cycleSource = (sums: LineSums): string | null => {
  const inferred = sums.cycleStyle + sums.cycleClient + sums.cycleRolling + sums.cycleDefault
  const counts: readonly (readonly [string, number])[] = [
    ['work_order.ideal_cycle_time', sums.entries - inferred],
    ['style.standard', sums.cycleStyle],
    ['client.standard', sums.cycleClient],
    ['30_day_average', sums.cycleRolling],
    ['default', sums.cycleDefault],
  ]
  const used = counts.filter(([, count]) => count > 0)
  return used.length > 1 ? 'mixed' : (used[0]?.[0] ?? null)
}
