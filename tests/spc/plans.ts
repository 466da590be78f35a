import type { ChartPlan, ProcessEstimate, SigmaMethod } from '../../src/spc/chartPlan.ts'
import type { ChartType } from '../../src/spc/chartType.ts'
import type { RulePreset } from '../../src/spc/rules/presetSource.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'

/** A plan for tests: a chart type with a preset of rules and, if given, a sigma method. */
export const planOf = (
  chartType: ChartType,
  preset: RulePreset = 'default',
  sigmaMethod?: SigmaMethod,
): ChartPlan => ({
  chartType,
  subgroupSize: chartType === 'i_mr' ? 1 : 5,
  rules: rulePreset(preset),
  ...(sigmaMethod === undefined ? {} : { sigmaMethod }),
})

/** The estimate, where a test knows that there is one. */
export const estimated = (result: ProcessEstimate | { readonly reason: string }): ProcessEstimate => {
  if ('reason' in result) throw new Error(result.reason)
  return result
}
