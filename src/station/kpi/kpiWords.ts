import type { KpiName } from '../../contract/production/kpi.ts'

/** How each figure is computed, in a line. */
export const kpiFormula: Readonly<Record<KpiName | 'oee', string>> = {
  efficiency: 'units produced × ideal cycle time ÷ (employees assigned × shift hours) × 100',
  performance: 'units produced × ideal cycle time ÷ run time hours × 100',
  wip_aging: 'days since the start of open orders − days on hold, ÷ open orders',
  on_time_delivery: 'orders shipped by their planned date ÷ orders shipped or due × 100',
  ppm: 'defective units ÷ units produced × 1,000,000',
  dpmo: 'defects ÷ (units inspected × opportunities per unit) × 1,000,000',
  fpy: 'units passed the first time ÷ units inspected × 100',
  rty: 'product of the first-pass yields of the steps in their order × 100; with one step: units without defect ÷ units produced × 100',
  availability: '(planned hours − downtime hours) ÷ planned hours × 100',
  absenteeism: 'absence hours ÷ scheduled hours × 100',
  oee: 'availability × performance × quality',
}
