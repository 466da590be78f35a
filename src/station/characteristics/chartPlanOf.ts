import type { ChartPlan } from '../../spc/chartPlan.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartParamsOf } from './chartParamsOf.ts'
import { resolveRules } from './resolveRules.ts'

/** How a characteristic's subgroups are plotted and judged. */
export const chartPlanOf = (
  row: Pick<
    CharacteristicRow,
    'chartType' | 'subgroupSize' | 'rules' | 'sigmaMethod' | 'chartParams' | 'lsl' | 'usl' | 'target'
  >,
): ChartPlan => ({
  chartType: row.chartType,
  subgroupSize: row.subgroupSize,
  rules: resolveRules(row.rules),
  ...(row.sigmaMethod === null ? {} : { sigmaMethod: row.sigmaMethod }),
  params: chartParamsOf(row.chartParams),
  specification: { lsl: row.lsl, usl: row.usl, target: row.target },
})
