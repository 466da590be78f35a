import type { ChartPlan } from '../chartPlan.ts'
import type { ChartType } from '../chartType.ts'
import { cChart } from './cChart.ts'
import type { ChartDefinition } from './chartDefinition.ts'
import { cusum } from './cusum.ts'
import { ewma } from './ewma.ts'
import { gChart } from './gChart.ts'
import { iMr } from './iMr.ts'
import { iMrRs } from './iMrRs.ts'
import { laneyP } from './laneyP.ts'
import { laneyU } from './laneyU.ts'
import { medianChart } from './medianChart.ts'
import { npChart } from './npChart.ts'
import { pChart } from './pChart.ts'
import { precontrol } from './precontrol.ts'
import { shortRunDeviation } from './shortRunDeviation.ts'
import { shortRunZ } from './shortRunZ.ts'
import { tChart } from './tChart.ts'
import { uChart } from './uChart.ts'
import { xbarR } from './xbarR.ts'
import { xbarS } from './xbarS.ts'

const definitions: Readonly<Record<ChartType, ChartDefinition>> = {
  xbar_r: xbarR,
  xbar_s: xbarS,
  i_mr: iMr,
  i_mr_rs: iMrRs,
  median: medianChart,
  p: pChart,
  np: npChart,
  c: cChart,
  u: uChart,
  laney_p: laneyP,
  laney_u: laneyU,
  ewma,
  cusum,
  short_run_deviation: shortRunDeviation,
  short_run_z: shortRunZ,
  g: gChart,
  t: tChart,
  precontrol,
}

/**
 * The definition of a chart type.
 *
 * @example chartDefinition('i_mr').maximumSize // => 1
 */
export const chartDefinition = (chartType: ChartType): ChartDefinition => definitions[chartType]

/**
 * The plan by which subgroups are shown while no limits are frozen: charts that accumulate or standardize need limits first, and show
 * plain means, values or deviations before.
 *
 * @example trialPlan({ chartType: 'ewma', subgroupSize: 1, rules: rulePreset('default') }).chartType // => 'i_mr'
 */
export const trialPlan = (plan: ChartPlan): ChartPlan => {
  const { trialType } = definitions[plan.chartType]
  return trialType === null ? plan : { ...plan, chartType: trialType(plan.subgroupSize) }
}
